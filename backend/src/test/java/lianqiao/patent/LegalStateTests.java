package lianqiao.patent;

import static lianqiao.patent.LegalState.Standing.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianqiao.patent.LegalState.Outcome;
import org.junit.jupiter.api.Test;

class LegalStateTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void neverTakesTheUnknownForPassed() {
        assertThat(LegalState.UNHEARD.outcome(TODAY)).isEqualTo(Outcome.UNKNOWN);
        assertThat(LegalState.unknown(TODAY).outcome(TODAY)).isEqualTo(Outcome.UNKNOWN);
        assertThat(new LegalState(IN_FORCE, null).outcome(TODAY)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void trustsAWordForTheYearOfOneAnnualFee() {
        assertThat(new LegalState(IN_FORCE, TODAY.minusYears(1)).outcome(TODAY)).isEqualTo(Outcome.PASSED);
        assertThat(new LegalState(IN_FORCE, TODAY.minusYears(1).minusDays(1)).outcome(TODAY))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void keepsAnEndedPatentEnded() {
        assertThat(new LegalState(ENDED, TODAY.minusYears(9)).outcome(TODAY)).isEqualTo(Outcome.REFUSED);
        assertThat(new LegalState(NOT_GRANTED, null).outcome(TODAY)).isEqualTo(Outcome.REFUSED);
    }
}
