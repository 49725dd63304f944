package lianqiao.kpi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lianqiao.shared.Sha256;

/** A row of the ledger: a fact, the rule that read it, and its place in the hash chain. */
record Entry(long seq, Fact fact, String ruleVersion, Instant recordedAt, String prevHash, String hash) {

    /** What the first row is chained to. */
    static final String BEGINNING = "0".repeat(64);

    /** The next row: PostgreSQL keeps microseconds, so finer time would not survive to be verified. */
    static Entry next(long seq, Fact fact, String ruleVersion, Instant now, String prevHash) {
        Entry unsealed = new Entry(seq, fact, ruleVersion, now.truncatedTo(ChronoUnit.MICROS), prevHash, "");
        return new Entry(seq, fact, ruleVersion, unsealed.recordedAt, prevHash, unsealed.computedHash(seq));
    }

    /** The hash that this row ought to have if it stood at {@code place}. */
    String computedHash(long place) {
        return Sha256.hex(CanonicalText.of(this, place));
    }
}
