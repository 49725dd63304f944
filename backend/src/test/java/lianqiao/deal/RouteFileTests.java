package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A route is a file; what is wrong in it is told with its line and the remedy. */
class RouteFileTests {
    private static final String GOOD = """
            key: trial
            version: 1
            rank: 9
            title: {zh: 试用, en: Trial}
            joins: [{demand: TECH_NEED, supply: LICENCE}]
            checkpoints: [90, 30]
            steps:
              - key: asked
                title: {zh: 已申请, en: Asked}
                state: INTERESTED
                event: DealBegun
                responsible: SUPPLIER
                days: 7
                action: {zh: 答复, en: Answer}
                next: [tried, declined]
              - key: tried
                title: {zh: 已试用, en: Tried}
                state: COMPLETED
                event: TrialEnded
                counter: TrialTakenBack
                evidence: [trial-report]
                values: [{key: paidFen, kind: MONEY, title: {zh: 金额, en: Amount}}]
                back: [asked]
              - key: declined
                title: {zh: 未成, en: Declined}
                state: DECLINED
                event: DealDeclined
                needsReason: true
            """;

    @Test
    void aNewRouteIsAFileOnly() {
        Route route = read(GOOD);
        assertThat(route.steps().keySet()).containsExactly("asked", "tried", "declined");
        assertThat(route.checkpoints()).containsExactly(30, 90);
        assertThat(route.step("tried").by()).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void everyShippedRouteIsSound() {
        assertThat(SampleDeals.ROUTES.newest())
                .extracting(Route::key)
                .contains(
                        "open-licence",
                        "ordinary-licence",
                        "transfer",
                        "joint-development",
                        "pledge-loan",
                        "insurance",
                        "equity",
                        "conditions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next: [tried, declined]       | next: [tried, nowhere]     | line 15: there is no step `nowhere`. Use one of
            next: [tried, declined]       | next: [declined]           | line 16: no way leads to step `tried`. Name it in `next`
            evidence: [trial-report]      | evidence: [hearsay]        | line 21: there is no evidence of kind `hearsay`
            days: 7                       | days: soon                 | line 13: `soon` has not that form
            days: 7                       | dais: 7                    | line 13: unknown field `dais`
            state: COMPLETED              | state: FINISHED            | line 18: `FINISHED` is unknown. Use one of
            counter: TrialTakenBack       | by: [SUPPLIER]             | can't be taken back
            key: paidFen                  | key: paid                  | line 22: a value of kind MONEY doesn't tell its unit. Let its key end in `Fen`
            key: paidFen, kind: MONEY     | key: paid, kind: CHOICE    | line 22: there is nothing to choose. List two `choices` at least
            key: paidFen, kind: MONEY     | choices: [{key: A_A, title: {zh: 甲, en: A}}], key: paidFen, kind: MONEY | a MONEY has no choices. Write `kind: CHOICE`
            needsReason: true             | needsReason: false         | who declines says why
            back: [asked]                 | otherSide: true            | a centre is no side
            event: DealBegun              | event: TrialBegun          | can't be taken back
            demand: TECH_NEED             | demand: LICENCE            | LICENCE and LICENCE are not a demand and a supply
            version: 1                    | version: 2                 | Name it trial-2.yaml
            """)
    void tellsWhatIsWrongWithPlaceAndRemedy(String good, String bad, String told) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .hasMessageStartingWith("deal/routes/trial-1.yaml, line")
                .hasMessageContaining(told);
    }

    private static Route read(String yaml) {
        return RouteFile.read(YamlPlace.text("deal/routes/trial-1.yaml", yaml));
    }
}
