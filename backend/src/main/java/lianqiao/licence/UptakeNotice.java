package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;

/**
 * A firm's written notice to the patentee that it takes the licence on the announced terms (Patent Law art. 51). With the fee paid
 * it has the licence; the patentee's consent is not asked.
 *
 * @param terms as the firm read and accepted them
 * @param licenceVersion of which they are
 */
record UptakeNotice(
        UUID id,
        UUID licence,
        UUID licensee,
        UUID holder,
        FeeTerms terms,
        long licenceVersion,
        LocalDate startsOn,
        String note,
        State state,
        Instant givenAt) {

    /** Where it stands. */
    enum State {
        GIVEN,
        /** The licence is concluded. */
        TAKEN,
        /** By the firm, before it was concluded. */
        TAKEN_BACK
    }

    boolean isFor(Actor actor) {
        return actor.actsFor(licensee) || actor.actsFor(holder);
    }

    UptakeNotice in(State next) {
        if (state != State.GIVEN) {
            throw Refusal.of(
                            "NOTICE_CLOSED",
                            null,
                            "该通知已办结或已撤回",
                            "This notice is concluded or taken back",
                            "如仍需许可，请重新通知（依据：专利法第51条）",
                            "Give a new one if you still want the licence (source: Patent Law art. 51)")
                    .asException();
        }
        return new UptakeNotice(id, licence, licensee, holder, terms, licenceVersion, startsOn, note, next, givenAt);
    }
}
