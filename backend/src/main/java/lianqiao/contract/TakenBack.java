package lianqiao.contract;

import java.time.Instant;

/**
 * A word that was wrong, or holds no longer; it stays readable, and what counted it counts it no more.
 *
 * @param note of a person; empty where there is none
 */
record TakenBack(Why because, String note, Instant at) {
    /** Why something of the papers is taken back. */
    enum Why {
        MISTYPED,
        /** It belongs to another contract. */
        OTHER_CONTRACT,
        /** The register struck it out. */
        STRUCK_OUT,
        /** Needs a note. */
        OTHER,
        /** The step that recorded it was taken back. */
        STEP_BACK,
        /** Another one was written in its place. */
        REPLACED,
        /** Both sides cancelled the contract. */
        CONTRACT_CANCELLED;

        /** The first four are a person's to say. */
        boolean isAPersons() {
            return compareTo(OTHER) <= 0;
        }
    }
}
