package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.finance.Obstacle;
import lianqiao.finance.Pairing;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import lianqiao.listing.Right;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FinanceLimitsTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final Matcher MATCHER = new Matcher(Weights.current(), CHAINS);

    @Property(tries = 1000)
    void excludesByMatchingExactlyWhatEligibilityRefuses(
            @ForAll("asked") FinanceAsked asked, @ForAll("offered") FinanceOffered offered) {
        Listing need = listing(ListingKind.FINANCING_NEED, asked, "120110", "nev-icv/bms");
        Listing product = listing(ListingKind.FINANCE_PRODUCT, offered, "120116");
        Match match = MATCHER.match(need, product);
        List<String> refused = Pairing.of(need, product).orElseThrow().obstacles().stream()
                .map(Obstacle::rule)
                .map(Enum::name)
                .toList();
        assertThat(match.reasons().stream()
                        .filter(reason -> reason.part() == Reason.Part.LIMIT)
                        .map(Reason::code))
                .containsExactlyElementsOf(refused);
        assertThat(match.score() > 0).isEqualTo(refused.isEmpty());
        assertThat(MATCHER.match(product, need)).isEqualTo(match);
        assertThat(match.reasons()).allSatisfy(reason -> {
            assertThat(reason.zh()).isNotBlank();
            assertThat(reason.en()).isNotBlank();
        });
        double finance = match.reasons().stream()
                .filter(reason -> reason.part() == Reason.Part.FINANCE)
                .mapToDouble(Reason::points)
                .sum();
        assertThat(finance)
                .isLessThanOrEqualTo(
                        Weights.current().of(ListingKind.FINANCING_NEED).most(Reason.Part.FINANCE) + 0.3);
    }

    @Test
    void ranksTheCheaperProductOfTheNeedsOwnChainFirst() {
        Listing need = listing(ListingKind.FINANCING_NEED, plain(450), "120110", "nev-icv/bms");
        Listing dear = listing(ListingKind.FINANCE_PRODUCT, product(440, 520, List.of()), "120116");
        Listing cheap = listing(ListingKind.FINANCE_PRODUCT, product(365, 420, List.of("nev-icv")), "120116");
        assertThat(MATCHER.rank(need, List.of(dear, cheap), 2))
                .extracting(scored -> scored.other().id())
                .containsExactly(cheap.id(), dear.id());
        assertThat(MATCHER.match(need, cheap).reasons())
                .extracting(Reason::code)
                .contains("CHAIN_SERVED", "RATE_WITHIN_LIMIT", "AMOUNT_FITS", "TERM_FITS");
    }

    private static FinanceAsked plain(int rate) {
        return new FinanceAsked(
                Financing.PLEDGE_LOAN, 500_000_000, 12, rate, List.of(Right.INVENTION), null, 60, List.of(), false);
    }

    private static FinanceOffered product(int least, int most, List<String> chains) {
        return new FinanceOffered(
                Financing.PLEDGE_LOAN,
                100_000_000L,
                1_000_000_000L,
                6,
                36,
                least,
                most,
                null,
                List.of(),
                null,
                List.of(),
                chains,
                List.of(),
                null,
                null,
                null);
    }

    @Provide
    Arbitrary<FinanceAsked> asked() {
        return Combinators.combine(
                        Arbitraries.of(Financing.PLEDGE_LOAN, Financing.PLEDGE_LOAN, Financing.EQUITY),
                        Arbitraries.longs().between(1, 2_000_000_000L),
                        Arbitraries.integers().between(1, 60).injectNull(0.2),
                        Arbitraries.integers().between(0, 1_000).injectNull(0.2),
                        rights(),
                        Arbitraries.longs().between(1, 5_000_000_000L).injectNull(0.3),
                        Arbitraries.integers().between(0, 240).injectNull(0.2),
                        labels())
                .as((financing, amount, term, rate, rights, value, life, labels) ->
                        new FinanceAsked(financing, amount, term, rate, rights, value, life, labels, false));
    }

    @Provide
    Arbitrary<FinanceOffered> offered() {
        Arbitrary<Financing> forms = Arbitraries.of(Financing.PLEDGE_LOAN, Financing.PLEDGE_LOAN, Financing.EQUITY);
        Arbitrary<Long> sums = Arbitraries.longs().between(1, 2_000_000_000L).injectNull(0.4);
        Arbitrary<Integer> terms = Arbitraries.integers().between(1, 60).injectNull(0.4);
        Arbitrary<Integer> rates = Arbitraries.integers().between(0, 1_000).injectNull(0.4);
        return Combinators.combine(forms, sums, sums, terms, terms, rates, rates, rights())
                .flatAs((form, least, most, from, until, low, high, rights) -> Combinators.combine(
                                rates,
                                terms,
                                Arbitraries.<List<String>>of(List.of(), List.of("120000"), List.of("510000")),
                                Arbitraries.<List<String>>of(List.of(), List.of("nev-icv"), List.of("biomed")),
                                labels(),
                                rates,
                                sums,
                                rates)
                        .as((ratio, life, regions, chains, labels, share, left, subsidy) -> new FinanceOffered(
                                form, least, most, from, until, low, high, ratio, rights, life, regions, chains, labels,
                                share, left, subsidy)));
    }

    private static Arbitrary<List<Right>> rights() {
        return Arbitraries.of(Right.class).list().ofMaxSize(3).uniqueElements();
    }

    private static Arbitrary<List<String>> labels() {
        return Arbitraries.of("HIGH_TECH", "TECH_SME", "LITTLE_GIANT")
                .list()
                .ofMaxSize(2)
                .uniqueElements();
    }

    private static Listing listing(ListingKind kind, Particulars particulars, String region, String... nodes) {
        return new Listing(
                UUID.randomUUID(),
                kind,
                1,
                true,
                "知识产权质押",
                "",
                List.of(),
                List.of(nodes).stream().map(node -> new NodeWeight(node, 1)).toList(),
                region,
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
