package lianqiao.deal;

import static lianqiao.deal.SampleDeals.CENTRE;
import static lianqiao.deal.SampleDeals.FIRM;
import static lianqiao.deal.SampleDeals.INSTITUTE;
import static lianqiao.deal.SampleDeals.NOW;
import static lianqiao.deal.SampleDeals.ROUTES;
import static lianqiao.deal.SampleDeals.TODAY;
import static lianqiao.deal.SampleDeals.asked;
import static lianqiao.deal.SampleDeals.at;
import static lianqiao.deal.SampleDeals.attempt;
import static lianqiao.deal.SampleDeals.begun;
import static lianqiao.deal.SampleDeals.declining;
import static lianqiao.deal.SampleDeals.listing;
import static lianqiao.deal.SampleDeals.member;
import static lianqiao.deal.SampleDeals.pair;
import static lianqiao.deal.SampleDeals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.Test;

class DealTests {
    @Test
    void beginsWithBothSidesAsTheirListingsSay() {
        Deal deal = begun("open-licence");
        assertThat(deal.state()).isEqualTo(DealState.INTERESTED);
        assertThat(deal.demand().organisation()).isEqualTo(FIRM);
        assertThat(deal.supply().region()).isEqualTo("120116");
        assertThat(deal.nodes()).containsExactly(new NodeWeight("nev-icv/bms", 0.8));
        assertThat(deal.responsible()).isEqualTo(Part.SUPPLIER);
        assertThat(deal.dueOn()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void tellsEverythingThatKeepsTwoListingsFromADealAtOnce() {
        var beginning = new Beginning(
                listing(ListingKind.LICENCE).ofAFirm(FIRM, "某单位").open(false).listing(),
                listing(ListingKind.TECH_NEED).ofAFirm(FIRM, "某单位").open(false).listing(),
                Through.THEMSELVES);
        assertThatThrownBy(() -> beginning.route(ROUTES, null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("KINDS_DONT_MEET, DEMAND_CLOSED, SUPPLY_CLOSED, SAME_HOLDER");
    }

    @Test
    void proposesTheWayThatFitsTheTwoAndTakesAnotherIfItJoinsThemToo() {
        assertThat(pair(ListingKind.TECH_NEED, ListingKind.LICENCE, null)
                        .route(ROUTES, null)
                        .key())
                .isEqualTo("open-licence");
        assertThat(pair(ListingKind.TECH_NEED, ListingKind.LICENCE, null)
                        .route(ROUTES, "transfer")
                        .key())
                .isEqualTo("transfer");
        assertThat(pair(ListingKind.TECH_NEED, ListingKind.STOCK_PATENT, null)
                        .route(ROUTES, null)
                        .key())
                .isEqualTo("ordinary-licence");
        assertThat(pair(ListingKind.CONDITION_NEED, ListingKind.OFFER, null)
                        .route(ROUTES, null)
                        .key())
                .isEqualTo("conditions");
        for (var way : Map.of(
                        Financing.BUNDLED_PLEDGE,
                        "pledge-loan",
                        Financing.INSURANCE,
                        "insurance",
                        Financing.EQUITY,
                        "equity")
                .entrySet()) {
            assertThat(pair(ListingKind.FINANCING_NEED, ListingKind.FINANCE_PRODUCT, asked(way.getKey()))
                            .route(ROUTES, null)
                            .key())
                    .isEqualTo(way.getValue());
        }
        assertThatThrownBy(() -> pair(ListingKind.FINANCING_NEED, ListingKind.FINANCE_PRODUCT, asked(Financing.EQUITY))
                        .route(ROUTES, "pledge-loan"))
                .hasMessage("ROUTE_DOESNT_JOIN");
    }

    @Test
    void asksForAllThatAStepNeedsAtOnce() {
        Deal deal = at("ordinary-licence", "drafted");
        assertThatThrownBy(() -> attempt(
                                deal, Part.SUPPLIER, "contracted", Map.of("signedOn", "yesterday", "colour", "red"))
                        .take(NOW))
                .hasMessage("VALUE_UNKNOWN, VALUE_UNREADABLE, VALUE_MISSING, EVIDENCE_MISSING");
    }

    @Test
    void takesOneOfTheOfferedKindsOfInsuranceAndTellsIt() {
        Deal deal = at("insurance", "enquired");
        Map<String, String> sums = Map.of("premiumFen", "1", "insuredFen", "2");
        assertThatThrownBy(() -> attempt(deal, Part.SUPPLIER, "quoted", sums).take(NOW))
                .hasMessage("VALUE_MISSING");
        assertThatThrownBy(() -> attempt(deal, Part.SUPPLIER, "quoted", with(sums, "insuranceKind", "CAR"))
                        .take(NOW))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> {
                    Refusal refusal = refused.refusals().getFirst();
                    assertThat(refusal.code()).isEqualTo("VALUE_NOT_OFFERED");
                    assertThat(refusal.field()).isEqualTo("values.insuranceKind");
                    assertThat(refusal.hint().zh()).contains("专利执行险（PATENT_ENFORCEMENT）");
                });
        Taken quoted = attempt(deal, Part.SUPPLIER, "quoted", with(sums, "insuranceKind", "OVERSEAS_LIABILITY"))
                .take(NOW);
        assertThat(StepEvents.of(quoted, ROUTES.of(deal), SidesCounted.UNKNOWN))
                .extracting(event -> ((DealChange) event.body()).agreed().get("insuranceKind"))
                .containsExactly("OVERSEAS_LIABILITY");
    }

    private static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return more;
    }

    @Test
    void leavesSomeStepsToOneSide() {
        Deal deal = at("pledge-loan", "matched");
        assertThatThrownBy(() ->
                        attempt(deal, Part.DEMANDER, "due-diligence", Map.of()).take(NOW))
                .hasMessage("NOT_YOUR_STEP");
        assertThat(attempt(deal, Part.SUPPLIER, "due-diligence", Map.of())
                        .take(NOW)
                        .deal()
                        .step())
                .isEqualTo("due-diligence");
    }

    @Test
    void cancelsAContractOnlyWithBothSides() {
        Deal asked = at("open-licence", "cancelling");
        assertThatThrownBy(() ->
                        attempt(asked, Part.SUPPLIER, "cancelled", Map.of()).take(NOW))
                .hasMessage("SAME_SIDE");
        assertThatThrownBy(
                        () -> attempt(asked, Part.CENTRE, "cancelled", Map.of()).take(NOW))
                .hasMessage("NOT_YOUR_STEP");
        Taken taken = attempt(asked, Part.DEMANDER, "cancelled", Map.of()).take(NOW);
        assertThat(taken.deal().state()).isEqualTo(DealState.CANCELLED);
        assertThat(told(taken)).containsExactly("DealCancelled", "DealConclusionTakenBack");
    }

    @Test
    void aStepBackTellsACounterEventOfEachFactThatItUndoesAndForgetsItsValues() {
        Deal deal = at("pledge-loan", "disbursed");
        assertThat(deal.values()).containsKeys("amountFen", "registrationNumber", "disbursedFen");
        Taken first =
                attempt(deal, Part.SUPPLIER, "pledge-registered", Map.of()).take(NOW);
        assertThat(told(first)).containsExactly("DealSteppedBack", "LoanDisbursementTakenBack");
        Taken second =
                attempt(first.deal(), Part.SUPPLIER, "contracted", Map.of()).take(NOW);
        assertThat(told(second)).containsExactly("DealSteppedBack", "PledgeRegistrationTakenBack");
        assertThat(second.deal().values())
                .containsKey("amountFen")
                .doesNotContainKeys("registrationNumber", "disbursedFen");
    }

    @Test
    void concludesOnlyWithSomebodyWhoCanBeTheLicensee() {
        var nobody = new Beginning(
                listing(ListingKind.TECH_NEED).listing(),
                listing(ListingKind.LICENCE).ofAFirm(INSTITUTE, "某单位").listing(),
                new Through(Ids.next(), CENTRE));
        Deal deal = begun(nobody, "open-licence");
        assertThatThrownBy(
                        () -> attempt(deal, Part.CENTRE, "concluded", Map.of()).take(NOW))
                .hasMessage("DEMANDER_UNKNOWN");
    }

    @Test
    void bindsAnAnonymousAskerOnlyOnceItAgreedToBeNamed() {
        var anonymous = new Beginning(
                listing(ListingKind.TECH_NEED).ofAFirm(FIRM, null).listing(),
                listing(ListingKind.LICENCE).ofAFirm(INSTITUTE, "某单位").listing(),
                Through.THEMSELVES);
        Deal deal = begun(anonymous, "open-licence");
        assertThat(deal.demand().shown()).isNull();
        assertThatThrownBy(() ->
                        attempt(deal, Part.SUPPLIER, "concluded", Map.of()).take(NOW))
                .hasMessage("DEMANDER_UNNAMED");
        assertThatThrownBy(() -> deal.named(Part.SUPPLIER, NOW)).hasMessage("DEMANDER_ONLY");
        Deal named = deal.named(Part.DEMANDER, NOW);
        assertThat(named.demand().shown()).isEqualTo(FIRM);
        assertThat(attempt(named, Part.SUPPLIER, "concluded", Map.of())
                        .take(NOW)
                        .deal()
                        .state())
                .isEqualTo(DealState.CONCLUDED);
        assertThatThrownBy(() -> named.named(Part.DEMANDER, NOW)).hasMessage("ALREADY_NAMED");
    }

    @Test
    void declinesForOtherReasonsOnlyWithANote() {
        Deal deal = begun("open-licence");
        assertThatThrownBy(() -> declining(deal, DeclineReason.OTHER, " ").take(NOW))
                .hasMessage("NOTE_MISSING");
        assertThatThrownBy(() -> declining(deal, null, null).take(NOW)).hasMessage("REASON_MISSING");
        assertThat(declining(deal, DeclineReason.OTHER, "已自研").take(NOW).deal().state())
                .isEqualTo(DealState.DECLINED);
        assertThat(declining(deal, DeclineReason.FEE, null)
                        .take(NOW)
                        .deal()
                        .outcome()
                        .reason())
                .isEqualTo(DeclineReason.FEE);
    }

    @Test
    void isOpenToBothSidesAndToTheCentreAndToNobodyElse() {
        for (UUID one : List.of(FIRM, INSTITUTE, CENTRE)) {
            assertThat(begun("open-licence").isFor(member(one))).isTrue();
        }
        assertThat(begun("open-licence").isFor(member(Ids.next()))).isFalse();
        assertThat(begun("open-licence").isFor(Actor.anonymous())).isFalse();
    }
}
