package lianqiao.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
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

/** What one organisation says of itself. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
class ProfileController {
    private static final String KEY = "Idempotency-Key";

    private final Profiling profiling;

    ProfileController(Profiling profiling) {
        this.profiling = profiling;
    }

    record LabelsForm(@NotNull @Size(max = 20) List<@Valid LabelForm> labels) {}

    record LabelForm(
            @NotNull String label,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @Size(max = 300) @Nullable String evidence) {
        Label read() {
            return new Label(
                    label,
                    validFrom,
                    validUntil,
                    Objects.requireNonNullElse(evidence, "").strip(),
                    false);
        }
    }

    record OffersForm(@NotNull List<OfferForm> offers) {}

    @GetMapping("/profile")
    @Permit(Permission.READ_PUBLIC)
    Mono<ProfileView> profile(@PathVariable UUID id, Actor actor) {
        return profiling.view(id, actor);
    }

    @PutMapping("/profile")
    @Permit(Permission.EDIT_PROFILE)
    Mono<ResponseEntity<ProfileView>> save(
            @PathVariable UUID id,
            @RequestBody ProfileForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return profiling.save(actor, key, id, form).map(Done::ok);
    }

    @PutMapping("/labels")
    @Permit(Permission.EDIT_PROFILE)
    Mono<ResponseEntity<ProfileView>> labels(
            @PathVariable UUID id,
            @Valid @RequestBody LabelsForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return profiling
                .label(
                        actor,
                        key,
                        id,
                        form.labels().stream().map(LabelForm::read).toList())
                .map(Done::ok);
    }

    @PostMapping("/labels/{label}/confirm")
    @Permit(Permission.VERIFY_ORGANISATION)
    Mono<ResponseEntity<ProfileView>> confirm(
            @PathVariable UUID id,
            @PathVariable String label,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return profiling.confirm(actor, key, id, label).map(Done::ok);
    }

    @PutMapping("/offers")
    @Permit(Permission.EDIT_PROFILE)
    Mono<ResponseEntity<ProfileView>> offers(
            @PathVariable UUID id,
            @Valid @RequestBody OffersForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return profiling.offer(actor, key, id, form.offers()).map(Done::ok);
    }
}
