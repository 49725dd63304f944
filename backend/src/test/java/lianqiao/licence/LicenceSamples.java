package lianqiao.licence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalState;
import lianqiao.patent.LegalState.Standing;
import lianqiao.patent.Patent;
import lianqiao.patent.PatentKind;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;

/** A licence that breaks no rule on {@link #TODAY}; each test spoils one thing. */
final class LicenceSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final UUID HOLDER = Ids.next();

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
                new Declaration(title, "", List.of(), List.of("某研究所"), terms, TODAY, until, "中国境内", ""),
                new Holder(HOLDER, "某研究所", OrganisationKind.INSTITUTE, "120110"),
                List.of(),
                false,
                null,
                Licence.Dates.draft(NOW),
                false);
    }
}
