package lianqiao.message;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of mails, for the operator. What is UNKNOWN or FAILED goes out again only if a person says so. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {
    private final Deliveries deliveries;
    private final Commands commands;
    private final MailSettings settings;
    private final Clock clock;

    DeliveryController(Deliveries deliveries, Commands commands, MailSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    record Listed(boolean mailOn, long total, List<Delivery> items) {}

    /** Body of the event of that name. */
    record MailResent(UUID delivery, DeliveryState was) {}

    @GetMapping
    @Permit(Permission.OPERATE)
    Mono<Listed> list(
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return deliveries
                .count(state)
                .zipWith(
                        deliveries.list(state, PageRequest.of(page, size)).collectList(),
                        (total, items) -> new Listed(settings.isOn(), total, items));
    }

    @PostMapping("/{id}/resend")
    @Permit(Permission.OPERATE)
    Mono<ResponseEntity<Delivery>> resend(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @PathVariable UUID id) {
        return commands.run(Command.of(actor, key, "delivery.resend", id), Delivery.class, () -> again(id))
                .map(Done::ok);
    }

    private Mono<Decision<Delivery>> again(UUID id) {
        return deliveries.find(id).flatMap(was -> deliveries
                .again(id, clock.instant())
                .switchIfEmpty(Mono.error(() -> notEnded(was.state()).asException()))
                .map(due -> Decision.of(due, new NewEvent("MailResent", id, new MailResent(id, was.state())))));
    }

    private static Refusal notEnded(DeliveryState state) {
        return Refusal.of(
                "WRONG_STATE",
                null,
                "该邮件状态为 " + state + "，只有 UNKNOWN 或 FAILED 的邮件可以重发",
                "The mail is " + state + "; only one that is UNKNOWN or FAILED can be sent again",
                "请刷新列表",
                "Reload the list");
    }
}
