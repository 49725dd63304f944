package lianqiao.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next version of a record. Each says what changes; the rest stays. */
record RecordChange(RegisterRecord old, Instant now) {

    RegisterRecord revised(Filled filled, @Nullable UUID organisation, @Nullable UUID account) {
        return new RegisterRecord(
                old.id(),
                old.version() + 1,
                old.type(),
                RecordState.ENTERED,
                filled.number(),
                filled.numberKey(),
                filled.on(),
                filled.region(),
                filled.park(),
                filled.organisation(),
                filled.creditCode(),
                organisation,
                filled.source(),
                filled.values(),
                null,
                RegisterRecord.with(old.authors(), account),
                old.enteredFor(),
                "",
                null,
                old.importId(),
                old.createdAt(),
                now,
                null,
                null,
                old.demonstration());
    }

    RegisterRecord accepted(@Nullable String evidence, @Nullable UUID organisation) {
        return to(RecordState.ACCEPTED, organisation, evidence, "", null, now, null);
    }

    RegisterRecord returned(String reason) {
        return to(RecordState.RETURNED, old.organisation(), null, reason, null, null, null);
    }

    /** Before it was accepted. */
    RegisterRecord withdrawn(String reason) {
        return to(RecordState.CANCELLED, old.organisation(), null, reason, null, null, now);
    }

    RegisterRecord cancellationAsked(String reason, @Nullable UUID account) {
        return to(RecordState.ACCEPTED, old.organisation(), old.evidence(), reason, account, old.acceptedAt(), null);
    }

    RegisterRecord cancellationDeclined() {
        return to(RecordState.ACCEPTED, old.organisation(), old.evidence(), "", null, old.acceptedAt(), null);
    }

    RegisterRecord cancelled() {
        return to(RecordState.CANCELLED, old.organisation(), old.evidence(), old.reason(), null, old.acceptedAt(), now);
    }

    private RegisterRecord to(
            RecordState state,
            @Nullable UUID organisation,
            @Nullable String evidence,
            String reason,
            @Nullable UUID cancelAskedBy,
            @Nullable Instant acceptedAt,
            @Nullable Instant cancelledAt) {
        return new RegisterRecord(
                old.id(),
                old.version() + 1,
                old.type(),
                state,
                old.number(),
                old.numberKey(),
                old.happenedOn(),
                old.region(),
                old.park(),
                old.organisationName(),
                old.creditCode(),
                organisation,
                old.source(),
                old.told(),
                evidence,
                old.authors(),
                old.enteredFor(),
                reason,
                cancelAskedBy,
                old.importId(),
                old.createdAt(),
                now,
                acceptedAt,
                cancelledAt,
                old.demonstration());
    }
}
