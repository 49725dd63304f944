package lianqiao.message;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Language;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The mailbox of whoever is signed in. */
@RestController
@RequestMapping("/api/v1/messages")
class MessageController {
    private final Mailbox mailbox;
    private final Clock clock;

    MessageController(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** @param unread of all messages, whichever part was asked for */
    record Messages(long total, long unread, List<MessageView> items) {}

    record Unread(long unread) {}

    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Messages> list(
            Actor actor,
            @RequestHeader HttpHeaders headers,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        UUID me = me(actor);
        Language language = Language.of(headers);
        return Mono.zip(
                        mailbox.count(me, unread),
                        mailbox.count(me, true),
                        mailbox.of(me, unread, PageRequest.of(page, size))
                                .map(message -> MessageView.of(message, language))
                                .collectList())
                .map(parts -> new Messages(parts.getT1(), parts.getT2(), parts.getT3()));
    }

    @PostMapping("/{id}/read")
    @Permit(Permission.READ_OWN)
    Mono<Unread> read(Actor actor, @PathVariable UUID id) {
        return mailbox.read(me(actor), id, clock.instant()).then(unread(actor));
    }

    /** @param until the newest message that the person saw; all there are if left out */
    @PostMapping("/read-all")
    @Permit(Permission.READ_OWN)
    Mono<Unread> readAll(Actor actor, @RequestParam(required = false) @Nullable Instant until) {
        Instant now = clock.instant();
        return mailbox.readAll(me(actor), until == null ? now : until, now).then(unread(actor));
    }

    private Mono<Unread> unread(Actor actor) {
        return Mono.defer(() -> mailbox.count(me(actor), true)).map(Unread::new);
    }

    private static UUID me(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
