package lianqiao.message;

import java.net.URI;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Ends mails of one kind with one click, for whoever holds the mail (RFC 8058). */
@RestController
@RequestMapping("/api/v1/unsubscribe/{token}")
class UnsubscribeController {
    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    record Ended(MessageKind kind) {}

    /** A mail program that only opens the address is shown the page with the button. */
    @GetMapping
    @Permit(Permission.UNSUBSCRIBE)
    Mono<ResponseEntity<Void>> page(@PathVariable String token) {
        return unsubscribing.find(token).map(link -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/unsubscribe/" + token))
                .build());
    }

    @PostMapping
    @Permit(Permission.UNSUBSCRIBE)
    Mono<Ended> end(@PathVariable String token) {
        return unsubscribing.use(token).map(Ended::new);
    }
}
