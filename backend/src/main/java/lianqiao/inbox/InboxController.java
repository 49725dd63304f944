package lianqiao.inbox;

import jakarta.validation.Valid;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.CsvLine;
import lianqiao.shared.Language;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.SavedAs;
import lianqiao.shared.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The matches of what one's organisation offers and asks for, and what it answers to them. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {
    private final InboxPages pages;
    private final InboxDesk desk;

    InboxController(InboxPages pages, InboxDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** Those that wait for one's answer come first, whatever the order ({@code best}, {@code newest}, {@code longest}). */
    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Page<InboxItemView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable InboxState state,
            @RequestParam(required = false) @Nullable AnswerSide side,
            @RequestParam(required = false) @Nullable UUID listing,
            @RequestParam(defaultValue = "best") String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return pages.page(filter(actor, state, side, listing, sort), PageRequest.of(page, size));
    }

    /** The same as a table, all of it: as the list stood when it was asked for. */
    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    @Permit(Permission.READ_OWN)
    ResponseEntity<Flux<byte[]>> export(
            Actor actor,
            @RequestParam(required = false) @Nullable InboxState state,
            @RequestParam(required = false) @Nullable AnswerSide side,
            @RequestParam(required = false) @Nullable UUID listing,
            @RequestParam(defaultValue = "best") String sort,
            @RequestHeader HttpHeaders headers) {
        InboxFilter filter = filter(actor, state, side, listing, sort);
        boolean chinese = Language.of(headers) == Language.ZH;
        return ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.CSV, "matches.csv"))
                .body(CsvLine.lines(InboxTable.HEADS, pages.all(filter).map(item -> InboxTable.cells(item, chinese))));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_OWN)
    Mono<InboxItemView> one(Actor actor, @PathVariable UUID id) {
        return pages.one(actor.organisationOrNobody(), id);
    }

    /** A changed mind answers once more; an interest begins a deal of the two, or joins the one that is open. */
    @PostMapping("/answers")
    @Permit(Permission.ANSWER_MATCH)
    Mono<ResponseEntity<InboxDesk.AnswerDone>> answer(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody InboxAnswer form) {
        return desk.answer(actor, key, form).map(Done::ok);
    }

    private static InboxFilter filter(
            Actor actor, @Nullable InboxState state, @Nullable AnswerSide side, @Nullable UUID listing, String sort) {
        return new InboxFilter(actor.organisationOrNobody(), state, side, listing, SortKey.of(InboxSort.class, sort));
    }
}
