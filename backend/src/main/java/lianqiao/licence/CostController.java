package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a published licence costs for a firm's own volume. */
@RestController
@RequestMapping("/api/v1/licences/{id}/cost")
class CostController {
    private static final int MOST_COMPARED = 2_000;

    private final Licences licences;

    CostController(Licences licences) {
        this.licences = licences;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<CostView> cost(
            @PathVariable UUID id,
            @RequestParam @Nullable Long units,
            @RequestParam @Nullable Long salesFen,
            @RequestParam @Nullable Long profitFen,
            @RequestParam(defaultValue = "3") int years) {
        var volume = new Volume(units, salesFen, profitFen, years);
        return licences.get(id)
                .filter(licence -> licence.state() != LicenceState.DRAFT)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)))
                .flatMap(licence -> view(licence, volume));
    }

    private Mono<CostView> view(Licence licence, Volume volume) {
        var cost = TrueCost.of(licence.declaration().feeTerms(), volume);
        return licence.nodes().isEmpty()
                ? Mono.just(CostView.of(volume, cost, null))
                : place(licence.nodes().getFirst().node(), cost, volume);
    }

    private Mono<CostView> place(String node, Cost cost, Volume volume) {
        return licences.feesOf(node, MOST_COMPARED)
                .map(terms -> TrueCost.of(terms, volume))
                .collectList()
                .map(all -> CostView.of(volume, cost, CostView.Place.of(node, cost, all)));
    }
}
