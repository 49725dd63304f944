package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class MeasureFileTests {
    private static final String GOOD = """
            version: "1"
            measures:
              - name: a_measure
                title: {zh: 甲, en: A}
                unit: {zh: 项, en: things}
                event: SomethingHappened
                amount: 1
                fact: [/thing]
                dimensions: {demonstration: /demonstration}
                link: /things/{/thing}
            """;

    @Test
    void readsAGoodFile() {
        assertThat(read(GOOD).names()).containsExactly("a_measure");
    }

    @Test
    void namesTheLineOfAMisspeltFieldAndTheOnesThatExist() {
        wrong(GOOD.replace("amount: 1", "ammount: 1"), "line 7: unknown field `ammount`", "Use one of [amount, ");
    }

    @Test
    void namesTheBlockThatLacksAField() {
        wrong(GOOD.replace("    event: SomethingHappened\n", ""), "line 3: field `event` is missing", "Add `event: …`");
    }

    @Test
    void refusesAPlaceThatIsNoJsonPointer() {
        wrong(GOOD.replace("[/thing]", "[thing]"), "line 8: `thing` is no place", "/nodes/0/node");
    }

    @Test
    void refusesAMeasureThatCannotTellDemonstrationApart() {
        wrong(GOOD.replace("demonstration: /", "basis: /"), "line 9: dimension `demonstration` is missing", "Add");
    }

    @Test
    void refusesADimensionThatTheLedgerHasNot() {
        wrong(
                GOOD.replace("{demonstration:", "{colour: /x, demonstration:"),
                "line 9: unknown field `colour`",
                "Use one");
    }

    @Test
    void refusesAnEventTypeThatNoFeatureCouldHave() {
        wrong(
                GOOD.replace("SomethingHappened", "something_happened"),
                "line 6: `something_happened`",
                "UptakeRecorded");
    }

    @Test
    void refusesTwoMeasuresOfOneName() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - name"));
        wrong(twice, "line 11: this name stands here twice", "its own name");
    }

    @Test
    void readsOneMeasureOutOfSeveralKindsOfEvents() {
        String sources =
                GOOD.substring(GOOD.indexOf("    event:")).indent(4).replaceFirst("        event", "      - event");
        Measures measures = read(GOOD.substring(0, GOOD.indexOf("    event:")) + "    sources:\n" + sources
                + sources.replace("SomethingHappened", "ElseHappened"));
        assertThat(measures.names()).containsExactly("a_measure");
        assertThat(measures.eventTypes()).containsExactly("SomethingHappened", "ElseHappened");
    }

    @Test
    void refusesSubjectsOfAMeasureThatTellsNone() {
        wrong(GOOD + "    keep: SUBJECTS\n", "line 3: what counts once is missing", "Add `subject: /…`");
        wrong(
                GOOD.replace("{demonstration", "{subject: /who, demonstration") + "    keep: SUBJECTS\n",
                "line 3: subjects are counted by one side's region",
                "Add `side: SUPPLY`");
    }

    @Test
    void refusesASideThatIsNone() {
        wrong(GOOD + "    side: BOTH\n", "line 11: `BOTH` is unknown", "SUPPLY, DEMAND, EITHER");
    }

    @Test
    void refusesAnAmountThatIsNotKeptByAPowerOfTen() {
        wrong(
                GOOD.replace("amount: 1", "amount: {place: /value, times: 7}"),
                "line 7: `7` is no power of ten",
                "10, 100");
    }

    private static void wrong(String yaml, String place, String remedy) {
        assertThatThrownBy(() -> read(yaml)).hasMessageContaining(place).hasMessageContaining(remedy);
    }

    private static Measures read(String yaml) {
        return MeasureFile.read(YamlPlace.text("measures.yaml", yaml));
    }
}
