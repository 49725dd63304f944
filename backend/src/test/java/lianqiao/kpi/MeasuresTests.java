package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTests {
    private final Measures measures = Facts.measures();

    @Test
    void countsAPublishedLicenceByItsPatentAndItsBasis() {
        Fact fact = only(measures.read(List.of(Facts.published(7, "STATUTORY", "P1", "120116"))));
        assertThat(fact.measure()).isEqualTo("licences_published");
        assertThat(fact.key()).isEqualTo("STATUTORY/P1");
        assertThat(fact.amount()).isEqualTo(1);
        assertThat(fact.link()).isEqualTo("/licences/" + Facts.ONE);
        assertThat(fact.dimensions())
                .isEqualTo(
                        new Dimensions("120116", null, null, null, Facts.TWO, null, "nev-icv/bms", "STATUTORY", false));
    }

    @Test
    void countsAPatentOnceThoughItIsDeclaredAgainAfterAWithdrawal() {
        assertThat(measures.read(List.of(
                        Facts.published(1, "STATUTORY", "P1", "120116"),
                        Facts.published(9, "STATUTORY", "P1", "120110"))))
                .extracting(Fact::eventSeq)
                .containsExactly(1L);
    }

    @Test
    void keepsAnAnalogousArrangementApartFromAStatutoryOne() {
        assertThat(measures.read(List.of(
                        Facts.published(1, "BY_ANALOGY", "P1", "120116"),
                        Facts.published(2, "STATUTORY", "P1", "120116"))))
                .extracting(fact -> fact.dimensions().basis())
                .containsExactly("BY_ANALOGY", "STATUTORY");
    }

    @Test
    void neverCountsWhatWasPublishedElsewhere() {
        assertThat(measures.read(List.of(Facts.published(1, "EXTERNAL", "P1", "120116"))))
                .isEmpty();
    }

    @Test
    void countsTwoLicenseesOfOnePatentAsTwoUptakesAndOnePatent() {
        assertThat(measures.read(
                        List.of(Facts.uptake(1, "P1", Facts.ONE, true), Facts.uptake(2, "P1", Facts.TWO, true))))
                .extracting(Fact::measure)
                .containsExactly("uptakes", "patents_concluded", "uptakes");
    }

    @Test
    void refusesAnEventThatDoesNotTellItsFactInsteadOfLosingIt() {
        assertThatThrownBy(() -> measures.read(
                        List.of(Facts.event(4, "DealBegun", "{'demonstration': false, 'supplyRegion': '120116'}"))))
                .hasMessageContaining("Event 4 (DealBegun) doesn't tell /deal");
    }

    @Test
    void refusesAnEventThatDoesNotSayWhetherItIsDemonstration() {
        assertThatThrownBy(() -> measures.read(List.of(Facts.event(4, "DealBegun", "{'deal': 'D1'}"))))
                .hasMessageContaining("/demonstration");
    }

    private static Fact only(List<Fact> facts) {
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }
}
