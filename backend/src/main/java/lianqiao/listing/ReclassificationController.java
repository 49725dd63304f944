package lianqiao.listing;

import io.swagger.v3.oas.annotations.Operation;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.chain.Chains;
import lianqiao.listing.Reclassifications.Reclassification;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How far the listings follow the taxonomy. */
@RestController
@RequestMapping("/api/v1/reclassification")
class ReclassificationController {
    private final Reclassifications work;
    private final Chains chains;

    ReclassificationController(Reclassifications work, Chains chains) {
        this.work = work;
        this.chains = chains;
    }

    /**
     * @param revision of the taxonomy that this instance knows
     * @param newest the work that follows the newest revision, or follows the one before while that is about to begin
     */
    record Following(
            int revision, boolean settled, @Nullable Reclassification newest) {
        static Following of(int revision, @Nullable Reclassification newest) {
            boolean settled =
                    newest == null ? revision == 0 : newest.revision() >= revision && newest.endedAt() != null;
            return new Following(revision, settled, newest);
        }
    }

    @Operation(summary = "The work in the background that follows an edit of the chains")
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Following> following() {
        return work.newest()
                .map(newest -> Following.of(chains.revision(), newest))
                .switchIfEmpty(Mono.fromSupplier(() -> Following.of(chains.revision(), null)));
    }
}
