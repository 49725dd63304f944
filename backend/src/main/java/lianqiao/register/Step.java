package lianqiao.register;

import lianqiao.eventlog.NewEvent;

/** What can be done with a record; each is a line of its history and an event. */
enum Step {
    ENTERED("RegisterRecordEntered"),
    REVISED("RegisterRecordRevised"),
    WITHDRAWN("RegisterRecordWithdrawn"),
    ACCEPTED("RegisterRecordAccepted"),
    RETURNED("RegisterRecordReturned"),
    CANCELLATION_ASKED("RegisterRecordCancellationAsked"),
    CANCELLATION_DECLINED("RegisterRecordCancellationDeclined"),
    CANCELLED("RegisterRecordCancelled");

    private final String event;

    Step(String event) {
        this.event = event;
    }

    /** A fact and its counter say everything that is counted; the others only that something happened. */
    NewEvent told(RecordType type, RegisterRecord record) {
        boolean counts = this == ACCEPTED || this == CANCELLED;
        return new NewEvent(event, record.id(), counts ? RecordFact.of(type, record) : RecordTold.of(record));
    }
}
