package lianqiao.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Bucket;
import lianqiao.access.ClientAddress;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.access.Throttle;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Registering an organisation, and looking at registrations. */
@RestController
@RequestMapping("/api/v1/organisations")
class RegistrationController {
    private final Registering registering;
    private final Verifications verifications;
    private final Throttle throttle;

    RegistrationController(Registering registering, Verifications verifications, Throttle throttle) {
        this.registering = registering;
        this.verifications = verifications;
        this.throttle = throttle;
    }

    record VerdictForm(@NotNull Verdict verdict) {}

    /** What one can say of a registration. */
    enum Verdict {
        VERIFIED,
        REFUSED;

        Verification verification() {
            return Verification.valueOf(name());
        }
    }

    @PostMapping
    @Permit(Permission.SIGN_IN)
    Mono<ResponseEntity<Registering.Registered>> register(
            @Valid @RequestBody RegistrationForm form, Actor actor, ServerWebExchange exchange) {
        return throttle.take(Bucket.REGISTER_ADDRESS, ClientAddress.of(exchange))
                .then(Mono.defer(() -> registering.register(actor, form)))
                .map(Done::created);
    }

    /** Registrations that wait for the authority of their region, or the operator. */
    @GetMapping("/waiting")
    @Permit(Permission.VERIFY_ORGANISATION)
    Mono<List<Organisation>> waiting(Actor actor) {
        return verifications.waiting(actor).collectList();
    }

    @PostMapping("/{id}/verification")
    @Permit(Permission.VERIFY_ORGANISATION)
    Mono<ResponseEntity<Organisation>> decide(
            @PathVariable UUID id,
            @Valid @RequestBody VerdictForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        return registering.decide(actor, key, id, form.verdict().verification()).map(Done::ok);
    }
}
