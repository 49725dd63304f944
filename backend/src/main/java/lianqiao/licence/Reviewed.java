package lianqiao.licence;

import java.time.Clock;
import java.util.Optional;

/** What a review changes of one published licence. Pure. */
record Reviewed(Licence licence, Change change) {
    /** The names are those of the events, after "Licence". */
    enum Change {
        SUSPENDED("LicenceSuspended"),
        RESTORED("LicenceRestored"),
        EXPIRED("LicenceExpired");

        private final String event;

        Change(String event) {
            this.event = event;
        }

        String event() {
            return event;
        }
    }

    /** Empty where nothing is to be changed; unknown changes nothing. */
    static Optional<Reviewed> of(Licence licence, Circumstances around, Clock clock) {
        if (licence.state() != LicenceState.PUBLISHED) {
            return Optional.empty();
        }
        if (licence.stateOn(around.today()) == LicenceState.EXPIRED) {
            return Optional.of(new Reviewed(licence.expire(clock), Change.EXPIRED));
        }
        var codes = PublicationRule.examinePatent(licence, around).refusals().stream()
                .map(Finding::code)
                .distinct()
                .toList();
        if (codes.equals(licence.suspended())) {
            return Optional.empty();
        }
        return Optional.of(
                new Reviewed(licence.suspend(codes, clock), codes.isEmpty() ? Change.RESTORED : Change.SUSPENDED));
    }
}
