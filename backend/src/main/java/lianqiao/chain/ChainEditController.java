package lianqiao.chain;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.chain.EditViews.DraftView;
import lianqiao.chain.EditViews.Edited;
import lianqiao.chain.EditViews.RevisionView;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Editing of the taxonomy: drafts of an organisation's own, and revisions that everybody sees. */
@RestController
@RequestMapping("/api/v1")
class ChainEditController {
    private static final String KEY = "Idempotency-Key";

    private final Chains chains;
    private final ChainDesk desk;
    private final ChainDrafts drafts;
    private final ChainRevisions revisions;

    ChainEditController(Chains chains, ChainDesk desk, ChainDrafts drafts, ChainRevisions revisions) {
        this.chains = chains;
        this.desk = desk;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    record Revisions(List<RevisionView> items) {}

    record Drafts(List<DraftView> items) {}

    record UndoForm(@Nullable String why) {}

    @Operation(summary = "The chains that were edited, as they are now; all others are as they ship")
    @GetMapping("/chains/edited")
    @Permit(Permission.READ_PUBLIC)
    Mono<Edited> edited() {
        return revisions
                .all()
                .map(ChainRevision::chain)
                .distinct()
                .collectList()
                .map(ids -> new Edited(
                        chains.revision(),
                        ids.stream()
                                .flatMap(id -> chains.find(id).stream())
                                .map(ChainAnswers.Detail::of)
                                .toList()));
    }

    @Operation(summary = "Who changed what in a chain, when and why; the newest first")
    @GetMapping("/chains/{id}/revisions")
    @Permit(Permission.READ_PUBLIC)
    Mono<Revisions> history(@PathVariable String id) {
        return known(id)
                .thenMany(revisions.of(id))
                .map(RevisionView::of)
                .collectList()
                .map(Revisions::new);
    }

    @PostMapping("/chains/{id}/revisions/{number}/undo")
    @Permit(Permission.EDIT_CHAINS)
    Mono<ResponseEntity<RevisionView>> undo(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody UndoForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.undo(actor, key, id, number, form.why()).map(Done::created);
    }

    @GetMapping("/chains/{id}/drafts")
    @Permit(Permission.EDIT_CHAINS)
    Mono<Drafts> drafts(@PathVariable String id, Actor actor) {
        return known(id)
                .thenMany(drafts.open(actor, id))
                .map(draft -> DraftView.of(draft, chains))
                .collectList()
                .map(Drafts::new);
    }

    @PostMapping("/chains/{id}/drafts")
    @Permit(Permission.EDIT_CHAINS)
    Mono<ResponseEntity<DraftView>> draft(
            @PathVariable String id,
            @RequestBody ChainForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.draft(actor, key, id, form).map(Done::created);
    }

    @GetMapping("/chain-drafts/{id}")
    @Permit(Permission.EDIT_CHAINS)
    Mono<DraftView> read(@PathVariable UUID id, Actor actor) {
        return drafts.own(actor, id).map(draft -> DraftView.of(draft, chains));
    }

    @PutMapping("/chain-drafts/{id}")
    @Permit(Permission.EDIT_CHAINS)
    Mono<ResponseEntity<DraftView>> reword(
            @PathVariable UUID id,
            @RequestBody ChainForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.reword(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/chain-drafts/{id}/discard")
    @Permit(Permission.EDIT_CHAINS)
    Mono<ResponseEntity<DraftView>> discard(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.discard(actor, key, id).map(Done::ok);
    }

    /** From here on it holds for everybody; what the classifier placed is placed anew in the background. */
    @PostMapping("/chain-drafts/{id}/apply")
    @Permit(Permission.EDIT_CHAINS)
    Mono<ResponseEntity<RevisionView>> apply(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.apply(actor, key, id).map(Done::created);
    }

    private Mono<Chain> known(String id) {
        return Mono.justOrEmpty(chains.find(id)).switchIfEmpty(Mono.error(() -> new NotFoundException("chain", id)));
    }
}
