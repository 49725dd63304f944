package lianqiao.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.message.Preferences.Wish;
import lianqiao.shared.Actor;
import lianqiao.shared.Language;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How the signed-in person wants to be told. */
@RestController
@RequestMapping("/api/v1/message-preferences")
class PreferenceController {
    private final Preferences preferences;
    private final MailSettings mail;

    PreferenceController(Preferences preferences, MailSettings mail) {
        this.preferences = preferences;
        this.mail = mail;
    }

    /**
     * @param quietFrom by the clock of China, as {@code quietUntil}; mail that falls between the two waits for the second
     * @param mailOn whether this portal sends mail at all
     */
    record Shown(
            Map<MessageKind, Channel> channels,
            Language language,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietUntil,
            boolean mailOn) {}

    /** What is left out of {@code channels} is told in the usual way. */
    record Wanted(
            @NotNull Map<MessageKind, Channel> channels,
            @NotNull Language language,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietUntil) {}

    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Shown> mine(Actor actor) {
        return preferences.of(me(actor)).map(this::shown);
    }

    @PutMapping
    @Permit(Permission.READ_OWN)
    Mono<Shown> choose(Actor actor, @Valid @RequestBody Wanted wanted) {
        if ((wanted.quietFrom() == null) != (wanted.quietUntil() == null)) {
            throw halfQuiet().asException();
        }
        Wish wish =
                new Wish(wanted.channels(), wanted.language(), new QuietHours(wanted.quietFrom(), wanted.quietUntil()));
        return preferences.keep(me(actor), wish).thenReturn(shown(wish));
    }

    private Shown shown(Wish wish) {
        return new Shown(
                wish.channels(),
                wish.language(),
                wish.quiet().from(),
                wish.quiet().until(),
                mail.isOn());
    }

    private static UUID me(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    private static Refusal halfQuiet() {
        return Refusal.of(
                "QUIET_HOURS_HALF",
                "quietUntil",
                "免打扰时段须同时填写开始与结束时间",
                "Quiet hours need a beginning and an end",
                "请填写两个时间，或都留空",
                "Give both times, or neither");
    }
}
