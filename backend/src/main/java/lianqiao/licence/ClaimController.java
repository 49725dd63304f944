package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Claims over HTTP. */
@RestController
@RequestMapping("/api/v1/licences/{id}")
class ClaimController {
    private static final String KEY = "Idempotency-Key";

    private final Claiming claiming;

    ClaimController(Claiming claiming) {
        this.claiming = claiming;
    }

    @PostMapping("/claim")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<ResponseEntity<LicenceView>> claim(
            @PathVariable UUID id,
            @RequestBody Claiming.Claim form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return claiming.claim(actor, key, id, form).map(Done::created);
    }

    @PostMapping("/claimants")
    @Permit(Permission.CONFIRM_CLAIM)
    Mono<ResponseEntity<UUID>> confirm(
            @PathVariable UUID id,
            @RequestBody Claiming.Claimant form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return claiming.confirm(actor, key, id, form).map(Done::ok);
    }
}
