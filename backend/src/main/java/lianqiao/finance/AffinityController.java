package lianqiao.finance;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How much institutions turn to industry chains, with the formula beside the figures. */
@RestController
@RequestMapping("/api/v1/finance-affinity")
class AffinityController {
    private static final Refusal.Text FORMULA = new Refusal.Text(
            "亲和度 = 50 ×（该机构面向该链的在架产品数 ÷ 其全部在架产品数）+ 50 ×（该链中由其产品满足的融资需求数 ÷ 该链中已注明由哪个产品满足的融资需求数）；后一项尚无数据时计 0",
            "Affinity = 50 × (open products of the institution that name the chain ÷ all its open products) + 50 × (financing needs of the chain met by its products ÷ those of the chain met by any named product); the second half is 0 while there are none");

    private final Affinities affinities;
    private final Clock clock;

    AffinityController(Affinities affinities, Clock clock) {
        this.affinities = affinities;
        this.clock = clock;
    }

    /** Highest first. */
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<AffinityTable> table(@RequestParam @Nullable UUID institution, @RequestParam @Nullable String chain) {
        return affinities
                .of(institution, chain)
                .collectSortedList(Comparator.comparingLong(Affinity::score)
                        .reversed()
                        .thenComparing(Affinity::institutionName)
                        .thenComparing(Affinity::chain))
                .map(rows -> new AffinityTable(FORMULA, clock.instant(), rows));
    }

    /** @param asOf when it was counted */
    record AffinityTable(Refusal.Text formula, Instant asOf, List<Affinity> items) {}
}
