package lianqiao.kpi;

import org.jspecify.annotations.Nullable;

/** By whose region an indicator counts: the one that offers, the one that needs, or once for either. */
enum Side {
    SUPPLY,
    DEMAND,
    EITHER;

    boolean counts(@Nullable String supply, @Nullable String demand, String region) {
        return switch (this) {
            case SUPPLY -> lies(supply, region);
            case DEMAND -> lies(demand, region);
            case EITHER -> lies(supply, region) || lies(demand, region);
        };
    }

    private static boolean lies(@Nullable String code, String region) {
        return code != null && lianqiao.shared.Regions.lies(code, region);
    }
}
