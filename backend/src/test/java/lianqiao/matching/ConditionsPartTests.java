package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.listing.ConditionKind;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsPartTests {
    private static final Matcher MATCHER = new Matcher(Weights.current(), Chains.shipped());

    @Test
    void tellsWhichOfTheConditionsThatAreAskedForAreOffered() {
        Reason met = reason(
                MATCHER.match(need(null, "SITE", "FUNDS", "PARTNER"), offer(null, "SITE", "FUNDS", "TRADE_MARK")),
                "CONDITIONS_MET");
        assertThat(met.points()).isEqualTo(30.0);
        assertThat(met.zh()).isEqualTo("所需 3 项条件可满足 2 项：资金、场地");
        assertThat(met.en()).isEqualTo("Offers 2 of the 3 asked for: funds, a site");
    }

    @Test
    void keepsApartWhatOffersNothingOfWhatIsAskedForAndNamesBothSides() {
        Match match = MATCHER.match(need(null, "FUNDS"), offer(null, "SITE", "TRADE_MARK"));
        assertThat(match.score()).isZero();
        assertThat(match.reasons()).extracting(Reason::code).containsExactly("CONDITIONS_DONT_MEET");
        assertThat(match.reasons().getFirst().zh()).contains("资金", "场地", "商标");
    }

    @Test
    void aSiteSolvesNoTechnicalProblemButABundleOfPatentsMay() {
        Listing problem = listing(ListingKind.TECH_NEED, "动力电池热管理", null);
        assertThat(MATCHER.match(problem, offer(null, "SITE", "FUNDS")).reasons())
                .extracting(Reason::code)
                .containsExactly("OFFER_NOT_TECHNICAL");
        Listing bundle = listing(
                ListingKind.OFFER, "动力电池热管理专利组合", new Particulars.Conditions(List.of("PATENT_BUNDLE"), null, null));
        assertThat(MATCHER.match(problem, bundle).score()).isPositive();
    }

    @Test
    void aSmallerSiteBringsFewerPointsAndSaysHowMuchIsMissing() {
        Reason enough = reason(MATCHER.match(need(1_500L, "SITE"), offer(3_200L, "SITE")), "SIZE_ENOUGH");
        Reason small = reason(MATCHER.match(need(1_500L, "SITE"), offer(600L, "SITE")), "SIZE_SHORT");
        assertThat(enough.points()).isEqualTo(10.0);
        assertThat(small.points()).isEqualTo(4.0);
        assertThat(small.zh()).isEqualTo("面积 600 平方米，所需 1500 平方米");
        assertThat(MATCHER.match(need(null, "SITE"), offer(600L, "SITE")).reasons())
                .extracting(Reason::part)
                .doesNotContain(Reason.Part.SIZE);
    }

    @Test
    void everyConditionHasANameInBothLanguages() {
        assertThat(ConditionKind.values())
                .allSatisfy(kind -> assertThat(kind.zh() + kind.en()).doesNotContain("_"));
    }

    /** Whatever is asked and offered: apart, or met with points; and never more than 100. */
    @Property
    void isEitherKeptApartOrMetByWhatIsCommon(
            @ForAll @NotEmpty List<ConditionKind> asked,
            @ForAll @NotEmpty List<ConditionKind> offered,
            @ForAll @LongRange(min = 1, max = 100_000) long wanted,
            @ForAll @LongRange(min = 1, max = 100_000) long given) {
        Match match = MATCHER.match(need(wanted, names(asked)), offer(given, names(offered)));
        boolean common = asked.stream().anyMatch(offered::contains);
        assertThat(match.score() > 0).isEqualTo(common);
        assertThat(match.score()).isBetween(0.0, 100.0);
    }

    private static String[] names(List<ConditionKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Reason reason(Match match, String code) {
        return match.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Listing need(@Nullable Long area, String... kinds) {
        return listing(ListingKind.CONDITION_NEED, "中试放大", new Particulars.Conditions(List.of(kinds), area, null));
    }

    private static Listing offer(@Nullable Long area, String... kinds) {
        return listing(ListingKind.OFFER, "厂房出租", new Particulars.Conditions(List.of(kinds), area, null));
    }

    private static Listing listing(ListingKind kind, String title, @Nullable Particulars particulars) {
        return new Listing(
                UUID.randomUUID(),
                kind,
                1,
                true,
                title,
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                particulars);
    }
}
