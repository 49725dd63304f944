package lianqiao.kpi;

import java.util.stream.Stream;

/** By whose region an indicator counts: the one that offers, the one that needs, or once for either. */
enum Side {
    SUPPLY,
    DEMAND,
    EITHER;

    /** All places that a fact counts in by this side, each once. */
    Stream<String> places(Dimensions by) {
        Stream<String> supply = Places.around(by.supplyRegion(), by.supplyPark()).stream();
        Stream<String> demand = Places.around(by.demandRegion(), by.demandPark()).stream();
        return switch (this) {
            case SUPPLY -> supply;
            case DEMAND -> demand;
            case EITHER -> Stream.concat(supply, demand).distinct();
        };
    }
}
