package lianqiao.deal;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whom to call about a deal, and who asked. */
@RestController
@RequestMapping("/api/v1")
class ContactController {
    private final Contacting contacting;
    private final ContactLooks looks;

    ContactController(Contacting contacting, ContactLooks looks) {
        this.contacting = contacting;
        this.looks = looks;
    }

    /** Each look is written down and told to the other side; so an answer is never taken from a cache. */
    @GetMapping("/deals/{id}/contact")
    @Permit(Permission.SEE_CONTACT)
    Mono<ResponseEntity<ContactView>> contact(Actor actor, @PathVariable UUID id) {
        return contacting.show(actor, id).map(done -> ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(Done.OFFSET_HEADER, Long.toString(done.offset()))
                .body(done.answer()));
    }

    /** Who looked at the contact data of the organisation, the latest first. */
    @GetMapping("/contact-looks")
    @Permit(Permission.READ_OWN)
    Mono<ResponseEntity<Page<ContactLook>>> looks(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        Mono<Page<ContactLook>> found = actor.organisation() == null
                ? Mono.just(new Page<>(0, List.of()))
                : looks.at(actor.organisation(), request);
        return found.map(list -> ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(list));
    }
}
