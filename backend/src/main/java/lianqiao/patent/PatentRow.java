package lianqiao.patent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.patent.LegalState.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of the table {@code patent}: columns by the same names. Rows travel as JSON, so that one statement takes many. */
@JsonNaming(SnakeCaseStrategy.class)
record PatentRow(
        UUID id,
        String number,
        PatentKind kind,
        @Nullable String title,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        Standing standing,
        @Nullable LocalDate standingAsOf,
        @Nullable UUID toldBy,
        Instant changedAt,
        @Nullable String standingSource,
        List<LegalFact> facts) {

    static PatentRow of(Patent patent, @Nullable UUID toldBy, Instant now) {
        return new PatentRow(
                patent.id(),
                patent.number().value(),
                patent.kind(),
                patent.title(),
                patent.grantedOn(),
                patent.endsOn(),
                patent.legalState().standing(),
                patent.legalState().asOf(),
                toldBy,
                now,
                patent.legalState().source(),
                patent.facts());
    }

    Patent toPatent() {
        return new Patent(
                id,
                new ApplicationNumber(number),
                kind,
                title,
                grantedOn,
                endsOn,
                new LegalState(standing, standingAsOf, standingSource),
                facts);
    }
}
