package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which stock patents are asked for, as in the address. Several values of one filter mean any of them, several filters all.
 *
 * @param q part of the title, or the beginning of a number
 * @param tier A, B, C, or NONE for what nobody has assessed
 * @param holder ids of organisations
 * @param chain ids of industry chains
 * @param node keys of their nodes, {@code chain/node}
 * @param firm id of an organisation: what stands in a chain that its open needs ask for
 * @param park name of a park: what stands in a chain that its firms' open needs ask for
 * @param registered on the national navigation platform, or not yet
 * @param declared as an open licence, or not yet
 * @param ids exactly these
 */
record StockRequest(
        @Nullable String q,
        List<String> tier,
        List<UUID> holder,
        List<String> chain,
        List<String> node,
        List<Willingness> willingness,
        @Nullable String region,
        @Nullable UUID firm,
        @Nullable String park,
        @Nullable Boolean registered,
        @Nullable Boolean declared,
        List<UUID> ids,
        @Nullable String sort) {

    // Spring binds what the address leaves out as null.
    @SuppressWarnings("NullAway")
    StockRequest {
        tier = orNone(tier);
        holder = orNone(holder);
        chain = orNone(chain);
        node = orNone(node);
        willingness = orNone(willingness);
        ids = orNone(ids);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
