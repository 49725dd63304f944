package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final Matcher MATCHER = new Matcher(Weights.current(), CHAINS);
    private static final String BMS = "nev-icv/bms";

    @Test
    void namesTheNodeThatBothBelongTo() {
        Match match = MATCHER.match(need("电池组温度控制", BMS), licence("一种液冷板", BMS));
        Reason chain = reason(match, Reason.Part.CHAIN);
        assertThat(chain.code()).isEqualTo("SAME_NODE");
        assertThat(chain.zh()).contains(CHAINS.node(BMS).orElseThrow().name());
        assertThat(chain.points()).isEqualTo(10.0);
    }

    @Test
    void tellsUpstreamFromDownstream() {
        String customer = CHAINS.customers("nev-icv/battery-cell").iterator().next();
        Match match = MATCHER.match(need("甲", customer), licence("乙", "nev-icv/battery-cell"));
        assertThat(reason(match, Reason.Part.CHAIN).code()).isEqualTo("SUPPLIES_TO");
        Match turned = MATCHER.match(need("甲", "nev-icv/battery-cell"), licence("乙", customer));
        assertThat(reason(turned, Reason.Part.CHAIN).code()).isEqualTo("SUPPLIED_BY");
    }

    @ParameterizedTest
    @CsvSource({
        "nev-icv/battery-cell, nev-icv/battery-cell, SAME_NODE, 1",
        "nev-icv/battery-cell, nev-icv/bms, SUPPLIES_TO, 0.7",
        "nev-icv/bms, nev-icv/battery-cell, SUPPLIED_BY, 0.7",
        "biomed/api, biomed/logistics, TWO_STEPS, 0.35",
        "biomed/logistics, biomed/api, TWO_STEPS, 0.35",
        "biomed/api, biomed/excipient, SAME_CHAIN, 0.15"
    })
    void everyDistanceInTheChainHasItsShareOfThePoints(String offered, String wanted, String relation, double share) {
        Reason chain = reason(MATCHER.match(need("甲", wanted), licence("乙", offered)), Reason.Part.CHAIN);
        double whole = reason(MATCHER.match(need("甲", wanted), licence("乙", wanted)), Reason.Part.CHAIN)
                .points();
        assertThat(chain.code()).isEqualTo(relation);
        assertThat(chain.points()).isCloseTo(share * whole, within(0.06));
    }

    @Test
    void twoChainsHaveNothingToDoWithEachOther() {
        assertThat(MATCHER.match(need("甲", BMS), licence("乙", "biomed/api")).reasons())
                .noneMatch(reason -> reason.part() == Reason.Part.CHAIN && reason.points() > 0);
    }

    @Test
    void namesTheWordsThatBothTitlesShareButNotTheOnesThatStandEverywhere() {
        Match match = MATCHER.match(need("高镍三元正极材料的制备方法研究"), licence("一种三元正极材料的制备方法"));
        assertThat(reason(match, Reason.Part.TITLE).zh()).contains("三元正极材料");
        Match common = MATCHER.match(need("智慧大棚的方法"), licence("一种轴承的方法"));
        assertThat(common.reasons()).noneMatch(reason -> reason.code().equals("TITLE_WORDS"));
    }

    @Test
    void prefersTheSupplyThatSaysWhatTheNeedSays() {
        Listing need = need("锂离子电池热管理系统");
        Listing near = licence("一种锂离子电池的热管理方法及系统");
        Listing far = licence("一种猪饲料的制备方法及系统");
        assertThat(MATCHER.rank(need, List.of(far, near), 2).getFirst().other()).isEqualTo(near);
    }

    @Test
    void saysWhyNotByTheHardLimitsAlone() {
        Listing closed = listing(UUID.randomUUID(), ListingKind.LICENCE, false, "锂电池", "", List.of(), List.of());
        Match match = MATCHER.match(need("锂电池"), closed);
        assertThat(match.score()).isZero();
        assertThat(match.reasons()).extracting(Reason::code).containsExactly("SUPPLY_CLOSED");
        Match kinds = MATCHER.match(licence("锂电池"), licence("锂电池"));
        assertThat(kinds.reasons()).extracting(Reason::code).containsExactly("KINDS_DONT_MEET");
    }

    @Test
    void countsTheDeepestSharedSymbol() {
        Listing need =
                listing(UUID.randomUUID(), ListingKind.TECH_NEED, true, "甲", "", List.of("H01M10/0525"), List.of());
        Listing supply = listing(
                UUID.randomUUID(), ListingKind.LICENCE, true, "乙", "", List.of("G06F17/00", "H01M10/613"), List.of());
        Reason ipc = reason(MATCHER.match(need, supply), Reason.Part.IPC);
        assertThat(ipc.en()).endsWith("H01M10");
        assertThat(ipc.points()).isEqualTo(8.8);
    }

    @Test
    void keepsAnOldVersionOfTheWeightsReadable() {
        assertThat(Weights.version("1").version()).isEqualTo("1");
        assertThat(java.util.Arrays.stream(Reason.Part.values())
                        .mapToDouble(part -> Weights.version("1").most(part))
                        .sum())
                .isEqualTo(100.0);
    }

    @Test
    void sharesAHundredPointsAmongThePartsForEachKindOfDemand() {
        for (ListingKind demand : ListingKind.values()) {
            assertThat(java.util.Arrays.stream(Reason.Part.values())
                            .mapToDouble(part -> Weights.current().of(demand).most(part))
                            .sum())
                    .as(demand.name())
                    .isEqualTo(100.0);
        }
    }

    @Property(tries = 500)
    void isTheSumOfItsPartsWithinItsLimitsAndTheSameEveryTime(
            @ForAll("listings") Listing one, @ForAll("listings") Listing other) {
        Match match = MATCHER.match(one, other);
        double sum = match.reasons().stream().mapToDouble(Reason::points).sum();
        assertThat(match.score()).isBetween(0.0, 100.0).isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-6));
        for (Reason reason : match.reasons()) {
            assertThat(reason.points())
                    .isBetween(
                            0.0,
                            Weights.current()
                                    .of((one.kind().isDemand() ? one : other).kind())
                                    .most(reason.part()));
            assertThat(reason.zh()).isNotBlank();
            assertThat(reason.en()).isNotBlank();
        }
        assertThat(new Matcher(Weights.version(match.weights()), CHAINS).match(one, other))
                .isEqualTo(match);
        assertThat(MATCHER.match(other, one)).isEqualTo(match);
    }

    @Provide
    Arbitrary<Listing> listings() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("锂离子电池热管理系统方法装置的研究 ，abAB12-")
                .withCharRange('\u4e00', '\u4e40')
                .ofMaxLength(30);
        Arbitrary<List<String>> nodes = Arbitraries.of(CHAINS.nodes().stream()
                        .map(node -> node.key())
                        .limit(60)
                        .toList())
                .list()
                .ofMaxSize(3)
                .uniqueElements();
        Arbitrary<List<String>> ipc = Arbitraries.of("H01M10/0525", "H01M10/613", "H01M", "G06F17/00", "H01", "H")
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.of(ListingKind.class),
                        Arbitraries.of(true, true, true, false),
                        text,
                        text,
                        ipc,
                        nodes)
                .as(MatcherTests::listing);
    }

    private static Reason reason(Match match, Reason.Part part) {
        return match.reasons().stream()
                .filter(reason -> reason.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Listing need(String title, String... nodes) {
        return listing(UUID.randomUUID(), ListingKind.TECH_NEED, true, title, "", List.of(), List.of(nodes));
    }

    private static Listing licence(String title, String... nodes) {
        return listing(UUID.randomUUID(), ListingKind.LICENCE, true, title, "", List.of(), List.of(nodes));
    }

    private static Listing listing(
            UUID id, ListingKind kind, boolean open, String title, String text, List<String> ipc, List<String> nodes) {
        return new Listing(
                id,
                kind,
                1,
                open,
                title,
                text,
                ipc,
                nodes.stream().map(node -> new NodeWeight(node, 1)).toList(),
                kind.isDemand() ? "120110" : "120116",
                null,
                null,
                null,
                null,
                kind == ListingKind.LICENCE ? "FREE" : null,
                null,
                "",
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                null);
    }
}
