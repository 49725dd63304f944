package lianqiao.finance;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.licence.Finding;
import lianqiao.licence.Finding.Level;
import lianqiao.licence.LegalSource;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal.Text;
import org.jspecify.annotations.Nullable;

/** A finding on a patent of the collateral, put together step by step. */
record CollateralFindings(
        CollateralRule rule,
        Level level,
        Basis basis,
        Text message,
        @Nullable LegalFact fact,
        @Nullable UUID licence) {

    /** The clause behind a rule. */
    enum Basis {
        PLEDGE_MEASURES_11("专利权质押登记办法第十一条", "Measures for the Registration of Patent Pledges art. 11"),
        CIVIL_CODE_444("民法典第四百四十四条", "Civil Code art. 444");

        private final LegalSource source;

        Basis(String zh, String en) {
            this.source = new LegalSource(zh, en);
        }
    }

    static CollateralFindings of(CollateralRule rule, Level level, Basis basis) {
        return new CollateralFindings(rule, level, basis, new Text("", ""), null, null);
    }

    /** It rests on a word of the register. */
    CollateralFindings by(LegalFact word) {
        return new CollateralFindings(rule, level, basis, message, word, licence);
    }

    CollateralFindings about(UUID other) {
        return new CollateralFindings(rule, level, basis, message, fact, other);
    }

    CollateralFindings says(String number, String zh, String en) {
        var word = fact == null ? "" : "（" + fact.source() + "，" + fact.asOf() + "）";
        var wordEn = fact == null ? "" : " (" + fact.source() + ", " + fact.asOf() + ")";
        var said = new Text("ZL" + number + " " + zh + word, "ZL" + number + ": " + en + wordEn);
        return new CollateralFindings(rule, level, basis, said, fact, licence);
    }

    Stream<Finding> hint(String zh, String en) {
        LocalDate asOf = fact == null ? null : fact.asOf();
        return Stream.of(
                new Finding(level, rule.name(), "collateral", message, new Text(zh, en), basis.source, asOf, licence));
    }
}
