package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignTests {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @Test
    void takesEverythingWhereItNamesNothing() {
        assertThat(campaign(List.of(), List.of()).takes(need(null))).isTrue();
    }

    @Test
    void takesNeedsOfItsChainsByAnyOfTheirNodes() {
        assertThat(campaign(List.of("biomed"), List.of()).takes(need(null, "nev-icv/bms", "biomed/vaccine")))
                .isTrue();
        assertThat(campaign(List.of("nev"), List.of()).takes(need(null, "nev-icv/bms")))
                .isFalse();
        assertThat(campaign(List.of("biomed"), List.of()).takes(need(null))).isFalse();
    }

    @Test
    void takesNeedsThatLieInItsRegionsAndNoneOfWhichTheRegionIsUnknown() {
        Campaign tianjin = campaign(List.of(), List.of("120000"));
        assertThat(tianjin.takes(need("120110"))).isTrue();
        assertThat(tianjin.takes(need("510100"))).isFalse();
        assertThat(tianjin.takes(need(null))).isFalse();
    }

    @Test
    void aMatchOfAnAnonymousNeedNamesWhoAsksToNobodyElse() {
        UUID asker = Ids.next();
        Listing need = listing(ListingKind.TECH_NEED, "120110", asker);
        Listing licence = listing(ListingKind.LICENCE, "120116", null);
        Campaign campaign = campaign(List.of(), List.of());
        MatchStored told = (MatchStored) MatchStored.event(campaign, Ids.next(), Ids.next(), 40, need, licence)
                .body();
        assertThat(told.demander()).isNull();
        assertThat(told.hiddenDemander()).isEqualTo(asker);
        assertThat(told.asker()).isEqualTo(asker);
    }

    private static Campaign campaign(List<String> chains, List<String> regions) {
        return new Campaign(Ids.next(), "对接", chains, regions, List.of(), Ids.next(), NOW, false);
    }

    private static Listing need(@Nullable String region, String... nodes) {
        return listing(ListingKind.TECH_NEED, region, null, nodes);
    }

    /** A holder of whom only the id is known wished to stay unknown. */
    private static Listing listing(ListingKind kind, @Nullable String region, @Nullable UUID holder, String... nodes) {
        List<NodeWeight> weights =
                Stream.of(nodes).map(node -> new NodeWeight(node, 0.5)).toList();
        return Listing.written(kind, "需求", "", List.of(), weights, region, holder, null, NOW);
    }
}
