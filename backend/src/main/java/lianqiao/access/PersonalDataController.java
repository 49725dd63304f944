package lianqiao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import lianqiao.shared.Actor;
import lianqiao.shared.SavedAs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the portal keeps of the person who is signed in, to take along or to have erased. */
@RestController
@RequestMapping("/api/v1/account")
class PersonalDataController {
    private final Erasure erasure;

    PersonalDataController(Erasure erasure) {
        this.erasure = erasure;
    }

    /** @param login one's own, typed to confirm */
    record Confirmation(@NotBlank @Size(max = 200) String login) {}

    @GetMapping("/data")
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<ResponseEntity<Map<String, Object>>> data(Actor actor) {
        return erasure.everything(Objects.requireNonNull(actor.account())).map(all -> ResponseEntity.ok()
                .headers(SavedAs.headers(MediaType.APPLICATION_JSON, "lianqiao-data.json"))
                .body(all));
    }

    @DeleteMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> erase(Actor actor, @Valid @RequestBody Confirmation confirmation) {
        return erasure.erase(actor, confirmation.login());
    }
}
