package lianqiao.licence;

import static lianqiao.licence.LicenceSamples.*;
import static lianqiao.licence.PublicationRulesTests.near;
import static lianqiao.licence.PublicationRulesTests.settings;

import java.time.LocalDate;
import java.util.List;
import lianqiao.licence.Circumstances.Neighbour;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.Finding.Level;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalState;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Ids;

/** For each rule of publication a licence that breaks it, and the clause that the refusal must name. */
final class RuleCases {
    private static final String RULES = "Implementing Rules of the Patent Law ";
    private static final String LAW = "Patent Law ";
    private static final String HOUSE = "rule of the portal";

    /** @param source the clause, in English, word for word */
    record Case(String code, Level level, String source, Licence breaking, Circumstances around) {
        @Override
        public String toString() {
            return code;
        }
    }

    static final List<Case> ALL = List.of(
            refused("NOT_GRANTED", RULES + "art. 85", of(Standing.NOT_GRANTED)),
            refused("PATENT_ENDED", LAW + "art. 42, 44, 47", of(Standing.ENDED)),
            refused("ANNUAL_FEE_OVERDUE", RULES + "art. 86", told(LegalFact.Kind.FEE_OVERDUE)),
            refused("EXCLUSIVE_LICENCE_IN_FORCE", RULES + "art. 86", told(LegalFact.Kind.EXCLUSIVE_LICENCE)),
            refused("PROCEEDINGS_SUSPENDED", RULES + "art. 86", told(LegalFact.Kind.PROCEEDINGS_SUSPENDED)),
            refused("PLEDGEE_CONSENT_MISSING", RULES + "art. 86", told(LegalFact.Kind.PLEDGED)),
            refused("EVALUATION_REPORT_MISSING", LAW + "art. 50", utilityModel()),
            refused("EVALUATION_REPORT_NEGATIVE", LAW + "art. 50", with(utilityModel(), report(false))),
            refused("CO_OWNER_CONSENT_MISSING", LAW + "art. 14, 50", patentees("某研究所", "某大学")),
            refused("ALREADY_DECLARED", LAW + "art. 50", draft(), near(listed(Basis.STATUTORY, "隔膜", true))),
            refused("FEE_TERMS_INCOMPLETE", LAW + "art. 50", fee(new Negotiable())),
            refused(
                    "TRIAL_NOT_DECLARABLE",
                    LAW + "art. 50, 51",
                    fee(new TrialThenPay(6, new LumpSum(100L))),
                    settings("statutory-trial", "false")),
            refused("TERM_EXCEEDS_PATENT", LAW + "art. 42, " + RULES + "art. 85", until(LocalDate.of(2036, 4, 29))),
            refused("TERM_OVER", RULES + "art. 85", until(TODAY.minusDays(1))),
            refused("ADVERTISING_LANGUAGE", RULES + "art. 85", with(draft(), titled("一种世界领先的隔膜"))),
            new Case("LEGAL_STATE_UNKNOWN", Level.UNKNOWN, RULES + "art. 86", of(Standing.UNKNOWN), AROUND),
            new Case("TITLE_MISSING", Level.WARNING, HOUSE, with(draft(), titled(" ")), AROUND),
            new Case("FEE_ABOVE_USUAL_CAP", Level.WARNING, LAW + "art. 50", fee(new LumpSum(2_000_000_001L)), AROUND),
            new Case(
                    "ZERO_FEE_BULK",
                    Level.WARNING,
                    RULES + "art. 88",
                    fee(new Free()),
                    new Circumstances(TODAY, SETTINGS, 19, List.of())),
            new Case("SAME_PATENT_LISTED", Level.WARNING, HOUSE, draft(), near(listed(Basis.EXTERNAL, "隔膜", true))),
            new Case(
                    "NEAR_DUPLICATE",
                    Level.WARNING,
                    HOUSE,
                    draft(),
                    near(listed(Basis.STATUTORY, "一种锂离子电池隔膜", false))));

    private RuleCases() {}

    private static Case refused(String code, String source, Licence breaking) {
        return refused(code, source, breaking, AROUND);
    }

    private static Case refused(String code, String source, Licence breaking, Circumstances around) {
        return new Case(code, Level.REFUSAL, source, breaking, around);
    }

    private static Licence of(Standing standing) {
        return with(draft(), patent(new LegalState(standing, TODAY)));
    }

    private static Licence told(LegalFact.Kind kind) {
        return with(draft(), patentWith(kind, true));
    }

    private static Licence until(LocalDate day) {
        return draft(Basis.STATUTORY, patentInForce(), new LumpSum(5_000_000L), day, "隔膜");
    }

    private static Neighbour listed(Basis basis, String title, boolean samePatent) {
        return new Neighbour(Ids.next(), basis, LicenceState.PUBLISHED, title, samePatent);
    }
}
