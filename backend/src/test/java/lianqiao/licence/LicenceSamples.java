package lianqiao.licence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.Particulars.EvaluationReport;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalState;
import lianqiao.patent.LegalState.Standing;
import lianqiao.patent.Patent;
import lianqiao.patent.PatentKind;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.context.properties.bind.Binder;

/** A licence that breaks no rule on {@link #TODAY}; each test spoils one thing. */
final class LicenceSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The day of which files of the register speak. */
    static final LocalDate WORD = LocalDate.of(2026, 10, 1);

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final UUID HOLDER = Ids.next();
    static final RuleSettings SETTINGS = new Binder().bindOrCreate("lianqiao.licence", RuleSettings.class);
    static final Circumstances AROUND = Circumstances.plain(TODAY, SETTINGS);

    private LicenceSamples() {}

    static Patent patent(LegalState state) {
        return new Patent(
                Ids.next(),
                new ApplicationNumber("201610280331.4"),
                PatentKind.INVENTION,
                "一种锂离子电池隔膜",
                LocalDate.of(2018, 5, 1),
                LocalDate.of(2036, 4, 28),
                state);
    }

    static Patent patentInForce() {
        return patent(new LegalState(Standing.IN_FORCE, TODAY.minusDays(30)));
    }

    static Licence draft() {
        return draft(Basis.STATUTORY, patentInForce(), new LumpSum(5_000_000L), LocalDate.of(2030, 1, 1), "一种锂离子电池隔膜");
    }

    static Licence draft(Basis basis, Patent patent, FeeTerms terms, LocalDate until, String title) {
        return new Licence(
                new LicenceId(Ids.next()),
                0,
                LicenceState.DRAFT,
                basis,
                patent,
                new Declaration(
                        title, "", List.of(), List.of("某研究所"), terms, TODAY, until, "中国境内", "", Particulars.NONE),
                new Holder(HOLDER, "某研究所", OrganisationKind.INSTITUTE, "120110"),
                Assignment.NONE,
                null,
                Licence.Dates.draft(NOW),
                List.of(),
                null,
                null,
                false);
    }

    /** The same with something else declared beside patent and fee. */
    static Licence with(Licence licence, Particulars particulars) {
        var old = licence.declaration();
        return with(
                licence,
                new Declaration(
                        old.title(),
                        old.summary(),
                        old.ipc(),
                        old.patentees(),
                        old.feeTerms(),
                        old.from(),
                        old.until(),
                        old.territory(),
                        old.knowHow(),
                        particulars));
    }

    static Licence with(Licence licence, Declaration declaration) {
        return licence.revise(licence.basis(), licence.patent(), declaration, Assignment.NONE, CLOCK);
    }

    static Licence with(Licence licence, Patent patent) {
        return licence.revise(licence.basis(), patent, licence.declaration(), Assignment.NONE, CLOCK);
    }

    static Patent patentWith(LegalFact.Kind kind, boolean holds) {
        var patent = patentInForce();
        return new Patent(
                patent.id(),
                patent.number(),
                patent.kind(),
                patent.title(),
                patent.grantedOn(),
                patent.endsOn(),
                patent.legalState(),
                List.of(new LegalFact(kind, holds, WORD, "登记簿文件", "")));
    }

    static Licence utilityModel() {
        var patent = new Patent(
                Ids.next(),
                new ApplicationNumber(TestNumbers.of(1, '2')),
                PatentKind.UTILITY_MODEL,
                "隔膜",
                LocalDate.of(2018, 5, 1),
                LocalDate.of(2036, 4, 28),
                new LegalState(Standing.IN_FORCE, WORD));
        return with(draft(), patent);
    }

    static Particulars report(Boolean favourable) {
        return new Particulars("", "", null, new EvaluationReport("评价 1", favourable), "", null, List.of());
    }

    static Licence patentees(String... names) {
        var old = draft().declaration();
        return with(
                draft(),
                new Declaration(
                        old.title(),
                        "",
                        List.of(),
                        List.of(names),
                        old.feeTerms(),
                        old.from(),
                        old.until(),
                        "",
                        "",
                        old.particulars()));
    }

    static Declaration titled(String title) {
        var old = draft().declaration();
        return new Declaration(
                title, "", List.of(), List.of(), old.feeTerms(), old.from(), old.until(), "", "", old.particulars());
    }

    static Licence fee(FeeTerms terms) {
        return draft(Basis.STATUTORY, patentInForce(), terms, LocalDate.of(2030, 1, 1), "隔膜");
    }

    static Royalty royalty(RoyaltyBase base, int bp) {
        return new Royalty(base, RateRange.of(bp), null);
    }
}
