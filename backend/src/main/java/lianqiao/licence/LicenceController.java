package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Open licences over HTTP. */
@RestController
@RequestMapping("/api/v1/licences")
class LicenceController {
    private static final String KEY = "Idempotency-Key";

    private final Licensing licensing;
    private final Licences licences;
    private final Uptakes uptakes;
    private final Surroundings surroundings;
    private final Contacts contacts;

    LicenceController(
            Licensing licensing, Licences licences, Uptakes uptakes, Surroundings surroundings, Contacts contacts) {
        this.licensing = licensing;
        this.licences = licences;
        this.uptakes = uptakes;
        this.surroundings = surroundings;
        this.contacts = contacts;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<LicenceView>> list(
            @RequestParam @Nullable LicenceState state,
            @RequestParam @Nullable UUID holder,
            @RequestParam @Nullable Basis basis,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var filter = new LicenceFilter(
                state, holder, basis, SortKey.of(LicenceSort.class, sort), actor.organisation(), actor.isOperator());
        return licences.page(filter, PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(), found.items().stream().map(this::view).toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<LicenceView> one(@PathVariable UUID id, Actor actor) {
        return visible(id, actor).map(this::view);
    }

    /** For the holder, who changes it; others see a contact in their deal. */
    @GetMapping("/{id}/contact")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<Contact> contact(@PathVariable UUID id, Actor actor) {
        return licences.get(id)
                .filter(licence -> actor.actsFor(licence.holder().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)))
                .flatMap(licence -> contacts.of(id))
                .defaultIfEmpty(new Contact("", "", ""));
    }

    @PostMapping
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<ResponseEntity<LicenceView>> draft(
            @RequestBody LicenceForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return licensing.draft(actor, key, form).map(Done::created);
    }

    @PostMapping("/check")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<LicenceCheck> check(@RequestBody LicenceForm form, @RequestParam @Nullable UUID licence, Actor actor) {
        return licensing.check(actor, form, licence);
    }

    @PutMapping("/{id}")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<ResponseEntity<LicenceView>> revise(
            @PathVariable UUID id,
            @RequestBody LicenceForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return licensing.revise(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<ResponseEntity<LicenceView>> publish(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return licensing.publish(actor, key, id).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<ResponseEntity<LicenceView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return licensing.withdraw(actor, key, id).map(Done::ok);
    }

    @GetMapping("/{id}/uptakes")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<UptakeView>> uptakes(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var asked = PageRequest.of(page, size);
        return visible(id, actor)
                .flatMap(licence -> uptakes.of(id, asked).map(found -> UptakeView.page(found, licence, actor)));
    }

    /** A draft is shown to its holder and to the operator; to others it isn't there. */
    private Mono<Licence> visible(UUID id, Actor actor) {
        return licences.get(id)
                .filter(licence -> licence.state() != LicenceState.DRAFT
                        || actor.isOperator()
                        || actor.actsFor(licence.holder().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)));
    }

    private LicenceView view(Licence licence) {
        return LicenceView.of(licence, surroundings.plain());
    }
}
