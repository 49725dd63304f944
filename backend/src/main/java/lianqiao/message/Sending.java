package lianqiao.message;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One mail on its way. That it was begun is committed before the server sees a word of it; then how it ended. */
@Component
class Sending {
    private final Deliveries deliveries;
    private final Post post;
    private final MailSettings settings;
    private final Clock clock;

    Sending(Deliveries deliveries, Post post, MailSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how it went; {@code Unreachable} means that the server has seen none of it */
    Posted carryOut(Delivery delivery, Mail mail) {
        if (!begin(delivery)) {
            return new Posted.Accepted();
        }
        Posted posted = handOver(mail);
        end(delivery, posted);
        return posted;
    }

    boolean begin(Delivery delivery) {
        return Boolean.TRUE.equals(deliveries.begin(delivery, clock.instant()).block());
    }

    Posted handOver(Mail mail) {
        return post.send(mail);
    }

    void end(Delivery delivery, Posted posted) {
        ended(delivery, posted).block();
    }

    private Mono<Void> ended(Delivery delivery, Posted posted) {
        Instant now = clock.instant();
        int refusals = delivery.refusals() + 1;
        return switch (posted) {
            case Posted.Accepted() -> deliveries.end(delivery, DeliveryState.SENT, null, delivery.refusals(), now, now);
            case Posted.Unclear(String reason) ->
                deliveries.end(delivery, DeliveryState.UNKNOWN, "BROKE_OFF " + reason, delivery.refusals(), now, now);
            case Posted.Unreachable(String reason) ->
                deliveries.end(
                        delivery,
                        DeliveryState.DUE,
                        "UNREACHABLE " + reason,
                        delivery.refusals(),
                        now.plus(settings.again()),
                        now);
            case Posted.Refused(int status, boolean forGood)
            when forGood || refusals >= settings.refusals() ->
                deliveries.end(delivery, DeliveryState.FAILED, "REFUSED " + status, refusals, now, now);
            case Posted.Refused(int status, boolean forGood) ->
                deliveries.end(
                        delivery,
                        DeliveryState.DUE,
                        "REFUSED " + status,
                        refusals,
                        now.plus(settings.after(refusals)),
                        now);
        };
    }
}
