package lianqiao.message;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What of the log becomes mail, written by the reader in its transaction. */
@Component
class Outbox {
    private static final String RESET = "PasswordResetAsked";
    private static final String INVITED = "MemberInvited";

    /** The events that are answered with a letter to somebody who waits for it. */
    static final Set<String> LETTERS = Set.of(RESET, INVITED);

    private final Deliveries deliveries;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(Deliveries deliveries, MailSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without mail nothing piles up that would flood people on the day it is switched on. */
    Mono<Void> news(Message message) {
        Instant now = clock.instant();
        return settings.isOn() && message.at().isAfter(now.minus(settings.newsFor()))
                ? deliveries.add(DeliveryKind.MESSAGE, message.id(), now, null)
                : Mono.empty();
    }

    /** Who waits for a letter is to be helped: without mail it stands among the failed ones, for the operator to see. */
    Mono<Void> letters(List<Event> events) {
        @Nullable String problem = settings.isOn() ? null : "MAIL_OFF";
        return Flux.fromIterable(events)
                .filter(event -> LETTERS.contains(event.type()))
                .concatMap(event -> event.type().equals(RESET)
                        ? add(DeliveryKind.PASSWORD_RESET, event, "reset", problem)
                        : add(DeliveryKind.INVITATION, event, "invitation", problem))
                .then();
    }

    private Mono<Void> add(DeliveryKind kind, Event event, String field, @Nullable String problem) {
        UUID about = UUID.fromString(event.body().path(field).asString(""));
        return deliveries.add(kind, about, clock.instant(), problem);
    }
}
