package lianqiao.atlas;

/** How supply and demand meet at a node (补链, 延链). */
enum Standing {
    /** Demand without supply: the chain has to be mended here (补链). */
    GAP,
    /** Supply without demand: the chain may be extended from here (延链). */
    UNUSED,
    BOTH,
    NEITHER;

    static Standing of(MapCounts counts) {
        boolean offered = counts.supply().all() > 0;
        boolean wanted = counts.demand().all() > 0;
        return offered ? wanted ? BOTH : UNUSED : wanted ? GAP : NEITHER;
    }

    Told told(MapCounts counts) {
        long supply = counts.supply().all();
        long demand = counts.demand().all();
        return switch (this) {
            case GAP ->
                new Told("补链：有 %d 项需求，没有供给".formatted(demand), "Gap: demand for %d, supply of none".formatted(demand));
            case UNUSED ->
                new Told(
                        "延链：有 %d 项供给，没有需求".formatted(supply),
                        "Unused: supply of %d, demand for none".formatted(supply));
            case BOTH ->
                new Told(
                        "供需都有：供给 %d 项，需求 %d 项".formatted(supply, demand),
                        "Both sides: supply of %d, demand for %d".formatted(supply, demand));
            case NEITHER -> new Told("还没有供给，也没有需求", "Neither supply nor demand yet");
        };
    }

    /** In both languages. */
    record Told(String zh, String en) {}
}
