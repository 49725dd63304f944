package lianqiao.search;

import java.time.LocalDate;
import java.util.List;
import lianqiao.listing.ConditionKind;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the searcher asks for, as in the address. Several values of one filter mean any of them, several filters all of them.
 *
 * @param chain ids of industry chains
 * @param node keys of their nodes, {@code chain/node}
 * @param ipc symbols of any depth: H, H01, H01M, H01M10, H01M10/0525
 * @param region codes of GB/T 2260; what lies in them counts
 * @param maxFee what is due at the start, in fen, at most; what is free counts, what names no fee doesn't
 * @param condition what is asked or offered beside a patent: 资金, 场地, 合作方 …
 * @param holder id or name
 * @param size 1 to 50
 * @param after cursor of the page before
 * @param facets leave out the counts with {@code false}
 * @param publishedSince a day of Beijing: what was published on it or later
 * @param waitFor an offset that a write answered: waits for the index to stand there, 2 s at most
 */
record SearchRequest(
        @Nullable String q,
        List<ListingKind> kind,
        List<String> chain,
        List<String> node,
        List<String> ipc,
        List<String> region,
        List<String> feeMode,
        @Nullable Long maxFee,
        List<OrganisationKind> holderKind,
        List<String> basis,
        List<ConditionKind> condition,
        @Nullable String holder,
        @Nullable Sorting sort,
        @Nullable Integer size,
        @Nullable String after,
        @Nullable Boolean facets,
        @Nullable Long waitFor,
        @Nullable LocalDate publishedSince) {

    // Spring binds what the address leaves out as null.
    @SuppressWarnings("NullAway")
    SearchRequest {
        kind = orNone(kind);
        chain = orNone(chain);
        node = orNone(node);
        ipc = orNone(ipc);
        region = orNone(region);
        feeMode = orNone(feeMode);
        holderKind = orNone(holderKind);
        basis = orNone(basis);
        condition = orNone(condition);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
