package lianqiao.patent;

import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the library somebody may read in full: a holder its own, a centre and the operator all of it, an authority
 * what lies in its region. Everyone else sees only what its holder shows to the public.
 *
 * @param holder restricts to one holder; {@code regionPrefix} to a region; both absent: everything
 */
record StockScope(
        boolean reads, @Nullable UUID holder, @Nullable String regionPrefix) {
    private static final StockScope NOTHING = new StockScope(false, null, null);
    static final StockScope EVERYTHING = new StockScope(true, null, null);

    static StockScope of(Actor actor) {
        if (actor.isOperator() || actor.isSystem() || actor.kind() == OrganisationKind.OPERATION_CENTRE) {
            return EVERYTHING;
        }
        if (actor.kind() == OrganisationKind.AUTHORITY && actor.region() != null) {
            return new StockScope(true, null, Regions.prefix(actor.region()));
        }
        return holds(actor) ? new StockScope(true, actor.organisation(), null) : NOTHING;
    }

    private static boolean holds(Actor actor) {
        return actor.kind() == OrganisationKind.INSTITUTE || actor.kind() == OrganisationKind.ENTERPRISE;
    }

    boolean covers(StockPatent stock) {
        return reads
                && (holder == null || holder.equals(stock.holder()))
                && (regionPrefix == null || stock.region().startsWith(regionPrefix));
    }

    String where() {
        if (!reads) {
            return "WHERE false";
        }
        return "WHERE true" + (holder == null ? "" : " AND stock.holder = :ownHolder")
                + (regionPrefix == null ? "" : " AND starts_with(stock.region, :ownRegion)");
    }

    void bind(Map<String, Object> values) {
        if (reads && holder != null) {
            values.put("ownHolder", holder);
        }
        if (reads && regionPrefix != null) {
            values.put("ownRegion", regionPrefix);
        }
    }
}
