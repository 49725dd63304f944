package lianqiao.kpi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lianqiao.shared.Sha256;

/**
 * A row of the ledger: a fact, the rule that read it, and its place in the hash chain.
 *
 * @param form of the text that is hashed ({@link CanonicalText}): 1 for what was written before parks were a dimension
 */
record Entry(int form, long seq, Fact fact, String ruleVersion, Instant recordedAt, String prevHash, String hash) {

    /** What the first row is chained to. */
    static final String BEGINNING = "0".repeat(64);

    /** The next row: PostgreSQL keeps microseconds, so finer time would not survive to be verified. */
    static Entry next(long seq, Fact fact, String ruleVersion, Instant now, String prevHash) {
        Entry unsealed =
                new Entry(CanonicalText.FORM, seq, fact, ruleVersion, now.truncatedTo(ChronoUnit.MICROS), prevHash, "");
        return unsealed.sealed(unsealed.computedHash(seq));
    }

    private Entry sealed(String own) {
        return new Entry(form, seq, fact, ruleVersion, recordedAt, prevHash, own);
    }

    /** The same row, under another number; its hash stays what it was. */
    Entry at(long number) {
        return new Entry(form, number, fact, ruleVersion, recordedAt, prevHash, hash);
    }

    /** The hash that this row ought to have if it stood at {@code place}. */
    String computedHash(long place) {
        return Sha256.hex(CanonicalText.of(this, place));
    }
}
