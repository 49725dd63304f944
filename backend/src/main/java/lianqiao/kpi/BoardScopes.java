package lianqiao.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.shared.HouseClock;
import lianqiao.shared.Refusal;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which scoreboard is asked for, and refuses what nobody knows. */
@Component
class BoardScopes {
    private static final int FIRST_YEAR = 2000;

    private final Chains chains;
    private final Clock clock;

    BoardScopes(Chains chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
    }

    BoardScope of(
            @Nullable String place,
            @Nullable UUID centre,
            @Nullable String chain,
            @Nullable Integer year,
            @Nullable LocalDate asOf,
            boolean ownOnly) {
        if (place != null && !Places.exists(place)) {
            throw Regions.unknown("region", place).asException();
        }
        if (chain != null && chains.find(chain).isEmpty()) {
            throw Refusal.of(
                            "UNKNOWN_CHAIN",
                            "chain",
                            "没有此产业链：" + chain,
                            "No chain has the key " + chain,
                            "请从产业链列表中选择",
                            "Take one of the list of chains")
                    .asException();
        }
        LocalDate today = LocalDate.now(clock.withZone(HouseClock.ZONE));
        if (year != null && (year < FIRST_YEAR || year > today.getYear())) {
            throw Refusal.of(
                            "UNKNOWN_YEAR",
                            "year",
                            "没有该年度：" + year,
                            "There is no such year: " + year,
                            "请填写 " + FIRST_YEAR + " 到今年之间的年份",
                            "Give a year from " + FIRST_YEAR + " to this one")
                    .asException();
        }
        return new BoardScope(place, centre, chain, year, AsOf.known(asOf, today), ownOnly);
    }
}
