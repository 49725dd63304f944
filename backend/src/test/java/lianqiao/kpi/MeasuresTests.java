package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import lianqiao.shared.Refusal;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class MeasuresTests {
    private static final String REGISTER = """
            version: "1"
            measures:
              - name: patent_products
                title: {zh: 备案, en: Products}
                unit: {zh: 项, en: products}
                event: RegisterRecordAccepted
                amount: 1
                at: /on
                fact: [/record]
                dimensions: {supplyPark: /park, demandPark: /other, subject: /subject, size: /size, evidence: /evidence,
                    demonstration: /demonstration}
                link: /register/{/record}
            """;
    private static final String ACCEPTED = """
            {'record': 'R1', 'on': '2026-05-01', 'park': '120116-TPFTZ', 'other': '120102-YIJICHUANG', 'subject': 'E7',
             'size': 'SMALL', 'evidence': 'a1b2', 'demonstration': false}""";

    private final Measures measures = Facts.measures();

    @Test
    void countsAPublishedLicenceByItsPatentAndItsBasis() {
        Fact fact = only(measures.read(List.of(Facts.published(7, "STATUTORY", "P1", "120116"))));
        assertThat(fact.measure()).isEqualTo("licences_published");
        assertThat(fact.key()).isEqualTo("STATUTORY/P1");
        assertThat(fact.amount()).isEqualTo(1);
        assertThat(fact.link()).isEqualTo("/licences/" + Facts.ONE);
        assertThat(fact.dimensions())
                .isEqualTo(Facts.dimensions("120116", Facts.TWO, "nev-icv/bms", "STATUTORY", false));
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
    void countsAFactOnTheDayOnWhichItHappenedAndByEveryDimensionThatItsEventTells() {
        Measures register = MeasureFile.read(YamlPlace.text("measures.yaml", REGISTER));
        Fact fact = only(register.read(List.of(Facts.event(7, "RegisterRecordAccepted", ACCEPTED))));
        // The first of May begins in China eight hours before it begins in Greenwich.
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-04-30T16:00:00Z"));
        assertThat(fact.dimensions().supplyPark()).isEqualTo("120116-TPFTZ");
        assertThat(fact.dimensions().demandPark()).isEqualTo("120102-YIJICHUANG");
        assertThat(fact.dimensions().subject()).isEqualTo("E7");
        assertThat(fact.dimensions().size()).isEqualTo("SMALL");
        assertThat(fact.dimensions().evidence()).isEqualTo("a1b2");
    }

    @Test
    void refusesAFactWithoutTheDayThatItIsCountedOn() {
        Measures register = MeasureFile.read(YamlPlace.text("measures.yaml", REGISTER));
        assertThatThrownBy(() -> register.read(
                        List.of(Facts.event(7, "RegisterRecordAccepted", ACCEPTED.replace("'on'", "'off'")))))
                .hasMessageContaining("doesn't tell /on");
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

    /** Whoever shows an amount goes by this, and by no list of names. */
    @Test
    void saysOfEachMeasureInWhichUnitItsAmountsAreShown() {
        var units = MeasureView.of(Facts.measures()).stream()
                .collect(java.util.stream.Collectors.toMap(MeasureView::name, MeasureView::unit));
        assertThat(units.entrySet().stream()
                        .filter(one -> one.getValue().money())
                        .map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "loan_amount",
                        "patent_loan_amount",
                        "royalties_reported",
                        "transfer_amount",
                        "licence_contract_amount",
                        "uptake_amount",
                        "insured_amount",
                        "agency_revenue",
                        "tech_contract_amount");
        assertThat(units.get("loans_disbursed").words()).isEqualTo(new Refusal.Text("笔", "loans"));
        assertThat(units.get("outside_statistics")).isEqualTo(new MeasureView.AmountUnit(false, 4, null));
    }
}
