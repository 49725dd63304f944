package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.RefusedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealTests {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final UUID FIRM = Ids.next();
    private static final UUID INSTITUTE = Ids.next();
    private static final UUID CENTRE = Ids.next();

    private enum Step {
        NEGOTIATE,
        CONCLUDE,
        DECLINE
    }

    @Test
    void beginsWithBothSidesAsTheirListingsSay() {
        Deal deal = begun();
        assertThat(deal.state()).isEqualTo(DealState.INTERESTED);
        assertThat(deal.demand().organisation()).isEqualTo(FIRM);
        assertThat(deal.supply().region()).isEqualTo("120116");
        assertThat(deal.nodes()).containsExactly(new NodeWeight("nev-icv/bms", 0.8));
    }

    @Test
    void tellsEverythingThatKeepsTwoListingsFromADealAtOnce() {
        assertThatThrownBy(() -> Deal.begin(
                        Ids.next(),
                        listing(ListingKind.LICENCE, false, FIRM),
                        listing(ListingKind.TECH_NEED, false, FIRM),
                        Through.THEMSELVES,
                        NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessage("KINDS_DONT_MEET, DEMAND_CLOSED, SUPPLY_CLOSED, SAME_HOLDER");
    }

    @Property(tries = 500)
    void neverLeavesTheWayFromInterestToAnEnd(@ForAll @Size(max = 8) List<Step> steps) {
        Deal deal = begun();
        for (Step step : steps) {
            Deal before = deal;
            try {
                deal = taken(deal, step);
            } catch (RefusedException refused) {
                assertThat(refused).hasMessage("WRONG_STATE");
                continue;
            }
            assertThat(before.state().isOpen()).isTrue();
            assertThat(step == Step.NEGOTIATE && before.state() == DealState.NEGOTIATING)
                    .isFalse();
            assertThat(deal.version()).isEqualTo(before.version() + 1);
            assertThat(deal.state()).isEqualTo(after(step));
        }
    }

    @Test
    void concludesOnlyWithSomebodyWhoCanBeTheLicensee() {
        Deal deal = Deal.begin(
                        Ids.next(),
                        listing(ListingKind.TECH_NEED, true, null),
                        listing(ListingKind.LICENCE, true, INSTITUTE),
                        Through.THEMSELVES,
                        NOW)
                .negotiate(NOW);
        assertThatThrownBy(deal::checkConclusion).hasMessage("DEMANDER_UNKNOWN");
    }

    @Test
    void declinesForOtherReasonsOnlyWithANote() {
        assertThatThrownBy(() -> begun().decline(DeclineReason.OTHER, " ", NOW)).hasMessage("NOTE_MISSING");
        assertThat(begun().decline(DeclineReason.OTHER, "已自研", NOW).state()).isEqualTo(DealState.DECLINED);
        assertThat(begun().decline(DeclineReason.FEE, null, NOW).outcome().reason())
                .isEqualTo(DeclineReason.FEE);
    }

    @Test
    void isOpenToBothSidesAndToTheCentreAndToNobodyElse() {
        for (UUID one : List.of(FIRM, INSTITUTE, CENTRE)) {
            assertThat(begun().isFor(member(one))).isTrue();
        }
        assertThat(begun().isFor(member(Ids.next()))).isFalse();
        assertThat(begun().isFor(Actor.anonymous())).isFalse();
    }

    private static Deal taken(Deal deal, Step step) {
        return switch (step) {
            case NEGOTIATE -> deal.negotiate(NOW);
            case CONCLUDE -> deal.conclude(FROM, 100L, Ids.next(), NOW);
            case DECLINE -> deal.decline(DeclineReason.REGION, null, NOW);
        };
    }

    private static DealState after(Step step) {
        return switch (step) {
            case NEGOTIATE -> DealState.NEGOTIATING;
            case CONCLUDE -> DealState.CONCLUDED;
            case DECLINE -> DealState.DECLINED;
        };
    }

    private static Deal begun() {
        return Deal.begin(
                Ids.next(),
                listing(ListingKind.TECH_NEED, true, FIRM),
                listing(ListingKind.LICENCE, true, INSTITUTE),
                new Through(Ids.next(), CENTRE),
                NOW);
    }

    private static Actor member(UUID organisation) {
        return Actor.onBehalf("test", organisation, OrganisationKind.ENTERPRISE, null);
    }

    static Listing need(UUID id, UUID holder) {
        return listing(id, ListingKind.TECH_NEED, true, holder);
    }

    private static Listing listing(ListingKind kind, boolean open, @Nullable UUID holder) {
        return listing(Ids.next(), kind, open, holder);
    }

    private static Listing listing(UUID id, ListingKind kind, boolean open, @Nullable UUID holder) {
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
                "某单位",
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
                null);
    }
}
