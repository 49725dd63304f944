package lianqiao.atlas;

import io.swagger.v3.oas.annotations.Operation;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.chain.Chains;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The map of an industry chain. */
@RestController
@RequestMapping("/api/v1/chains/{id}/map")
class ChainMapController {
    private final Chains chains;
    private final ChainMaps maps;

    ChainMapController(Chains chains, ChainMaps maps) {
        this.chains = chains;
        this.maps = maps;
    }

    /**
     * @param region GB/T 2260 code, with all that lies in it; everywhere where it is left out
     * @param compare another region: says for each node what the first has none of and this one has
     */
    @Operation(summary = "A chain with supply, demand, finance and deals at each node; gaps and unused nodes in words")
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<ChainMap> map(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String compare) {
        known("region", region);
        known("compare", compare);
        return Mono.justOrEmpty(chains.find(id))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("chain", id)))
                .flatMap(chain -> maps.of(chain, region, compare));
    }

    private static void known(String field, @Nullable String region) {
        if (region != null && !Regions.exists(region)) {
            throw Regions.unknown(field, region).asException();
        }
    }
}
