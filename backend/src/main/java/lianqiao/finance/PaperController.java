package lianqiao.finance;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which documents a financing need still lacks for a finance product. */
@RestController
@RequestMapping("/api/v1/finance-papers")
class PaperController {
    private static final int MOST = 100;

    private final FinancingNeeds needs;
    private final FinanceProducts products;

    PaperController(FinancingNeeds needs, FinanceProducts products) {
        this.needs = needs;
        this.products = products;
    }

    /**
     * Of each pair of one of these needs and one of these products in which the asker of the need, or the product's provider,
     * looks; other pairs are left out.
     */
    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Lists> missing(@RequestParam List<UUID> need, @RequestParam List<UUID> product, Actor actor) {
        if (need.size() * product.size() > MOST) {
            return Mono.error(() -> tooMany().asException());
        }
        return Mono.zip(
                needs.ofIds(need).collectList(),
                products.ofIds(product).collectList(),
                (asked, offered) -> new Lists(asked.stream()
                        .flatMap(one -> offered.stream()
                                .filter(other -> maySee(actor, one, other))
                                .map(other -> PaperList.of(one, other)))
                        .toList()));
    }

    record Lists(List<PaperList> items) {}

    private static boolean maySee(Actor actor, FinancingNeed need, FinanceProduct product) {
        return actor.isOperator()
                || actor.actsFor(need.asker()) && product.state() != ProductState.DRAFT
                || actor.actsFor(product.provider()) && need.state() == FinancingState.OPEN;
    }

    private static Refusal tooMany() {
        return Refusal.of(
                "TOO_MANY", "need", "一次最多 100 对", "At most a hundred pairs at a time", "请分次查询", "Ask in several steps");
    }
}
