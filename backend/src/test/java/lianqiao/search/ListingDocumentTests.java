package lianqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import lianqiao.listing.Right;
import lianqiao.listing.SampleListing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingDocumentTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @MethodSource("particulars")
    void keepsWhatOnlyItsKindHasThroughEventAndIndex(ListingKind kind, Particulars particulars) {
        Listing listing =
                SampleListing.of(kind, "题").in("120110").with(particulars).listing();
        JsonNode event = JSON.valueToTree(new Body(listing));
        assertThat(JSON.treeToValue(event, Body.class).listing()).isEqualTo(listing);
        String source = JSON.writeValueAsString(ListingDocument.of(listing));
        assertThat(JSON.readValue(source, Listing.class)).isEqualTo(listing);
    }

    record Body(Listing listing) {}

    static Stream<Object[]> particulars() {
        return Stream.of(
                new Object[] {ListingKind.LICENCE, null},
                new Object[] {ListingKind.OFFER, new Particulars.Conditions(List.of("SITE", "TRADE_MARK"), 1_500L, null)
                },
                new Object[] {
                    ListingKind.FINANCING_NEED,
                    new FinanceAsked(
                            Financing.PLEDGE_LOAN,
                            500_000_000,
                            12,
                            450,
                            List.of(Right.INVENTION),
                            null,
                            25,
                            List.of("HIGH_TECH"),
                            false)
                },
                new Object[] {
                    ListingKind.FINANCE_PRODUCT,
                    new FinanceOffered(
                            Financing.PLEDGE_LOAN,
                            null,
                            1_000_000_000L,
                            6,
                            36,
                            385,
                            480,
                            4_000,
                            List.of(Right.INVENTION, Right.UTILITY_MODEL),
                            36,
                            List.of("120000"),
                            List.of(),
                            List.of(),
                            4_000,
                            2_000_000_000L,
                            150)
                });
    }
}
