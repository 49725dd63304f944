package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealTests {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Routes ROUTES = RouteFiles.shipped();
    private static final UUID FIRM = Ids.next();
    private static final UUID INSTITUTE = Ids.next();
    private static final UUID CENTRE = Ids.next();

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
                listing(ListingKind.LICENCE, false, FIRM, "某单位", null),
                listing(ListingKind.TECH_NEED, false, FIRM, "某单位", null),
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
                listing(ListingKind.TECH_NEED, true, null, null, null),
                listing(ListingKind.LICENCE, true, INSTITUTE, "某单位", null),
                new Through(Ids.next(), CENTRE));
        Deal deal = begun(nobody, "open-licence");
        assertThatThrownBy(
                        () -> attempt(deal, Part.CENTRE, "concluded", Map.of()).take(NOW))
                .hasMessage("DEMANDER_UNKNOWN");
    }

    @Test
    void bindsAnAnonymousAskerOnlyOnceItAgreedToBeNamed() {
        var anonymous = new Beginning(
                listing(ListingKind.TECH_NEED, true, FIRM, null, null),
                listing(ListingKind.LICENCE, true, INSTITUTE, "某单位", null),
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

    static List<String> told(Taken taken) {
        Route route = ROUTES.of(taken.deal());
        return StepEvents.of(taken, route).stream().map(event -> event.type()).toList();
    }

    private static Attempt declining(Deal deal, @Nullable DeclineReason reason, @Nullable String note) {
        return new Attempt(
                ROUTES.of(deal), deal, Part.DEMANDER, "declined", Map.of(), reason, note, null, Set.of(), TODAY);
    }

    private static Attempt attempt(Deal deal, Part part, String to, Map<String, String> values) {
        return new Attempt(ROUTES.of(deal), deal, part, to, values, null, null, null, Set.of(), TODAY);
    }

    /** A deal that took the shortest way to a step, with all that each step asks for. */
    static Deal at(String route, String step) {
        Deal deal = begun(route);
        for (Step next : Ways.shortest(ROUTES.of(deal), step)) {
            deal = Ways.attempt(deal, Ways.taker(deal, next), next.key())
                    .take(NOW)
                    .deal();
        }
        return deal;
    }

    static Deal begun(String route) {
        Route way = ROUTES.newest(route).orElseThrow();
        var join = way.joins().getFirst();
        Particulars asked =
                way.financing().stream().findFirst().map(DealTests::asked).orElse(null);
        return begun(pair(join.demand(), join.supply(), asked), route);
    }

    private static Deal begun(Beginning beginning, String asked) {
        Route route = beginning.route(ROUTES, asked);
        return Beginning.begun(beginning.deal(Ids.next(), route, NOW), route, Part.DEMANDER, NOW, TODAY);
    }

    private static Beginning pair(ListingKind demand, ListingKind supply, @Nullable Particulars asked) {
        return new Beginning(
                listing(demand, true, FIRM, "某单位", asked),
                listing(supply, true, INSTITUTE, "某单位", null),
                new Through(Ids.next(), CENTRE));
    }

    private static FinanceAsked asked(Financing financing) {
        return new FinanceAsked(financing, 100, null, null, List.of(), null, null, List.of(), false);
    }

    private static Actor member(UUID organisation) {
        return Actor.onBehalf("test", organisation, OrganisationKind.ENTERPRISE, null);
    }

    private static Listing listing(
            ListingKind kind,
            boolean open,
            @Nullable UUID holder,
            @Nullable String name,
            @Nullable Particulars particulars) {
        return listing(Ids.next(), kind, open, holder, name, particulars);
    }

    static Listing in(String region, Listing of) {
        return new Listing(
                of.id(),
                of.kind(),
                of.version(),
                of.open(),
                of.title(),
                of.text(),
                of.ipc(),
                of.nodes(),
                region,
                of.holder(),
                of.holderName(),
                of.holderKind(),
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                NOW,
                NOW,
                true,
                of.particulars());
    }

    static Listing listing(
            UUID id,
            ListingKind kind,
            boolean open,
            @Nullable UUID holder,
            @Nullable String name,
            @Nullable Particulars particulars) {
        return new Listing(
                id,
                kind,
                1,
                open,
                "电池管理",
                "",
                List.of(),
                List.of(new NodeWeight("nev-icv/bms", 0.8)),
                "120116",
                holder,
                name,
                OrganisationKind.ENTERPRISE,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                NOW,
                NOW,
                true,
                particulars);
    }
}
