package lianqiao.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.deal.DealDesk;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an answer means for the deal of the two: an interest begins one or joins the open one, a no ends it. */
@Component
class AnswerDeals {
    /** Of these two kinds no deal is made; the interest is told all the same. */
    private static final String NO_DEAL = "KINDS_DONT_MEET";

    private final DealDesk desk;

    AnswerDeals(DealDesk desk) {
        this.desk = desk;
    }

    /** @param id of the deal; absent where there is none */
    record Followed(@Nullable UUID id, List<NewEvent> events) {
        static final Followed NONE = new Followed(null, List.of());

        static Followed of(Decision<UUID> decision) {
            return new Followed(decision.answer(), decision.events());
        }
    }

    /** In the caller's transaction, who appends the events. */
    Mono<Followed> follow(Actor actor, InboxItem mine, InboxAnswer form) {
        Mono<UUID> open = desk.open(form.demand(), form.supply());
        return form.answer() == Answer.INTERESTED
                ? open.map(id -> new Followed(id, List.of()))
                        .switchIfEmpty(Mono.defer(() -> begin(actor, mine, form.route())))
                : open.flatMap(id -> desk.decline(actor, id, Objects.requireNonNull(form.code()), form.said()))
                        .map(Followed::of)
                        .defaultIfEmpty(Followed.NONE);
    }

    private Mono<Followed> begin(Actor actor, InboxItem mine, @Nullable String route) {
        var pair = mine.pair();
        return desk.begin(actor, pair.demand(), pair.supply(), mine.scored().campaign(), route)
                .map(Followed::of)
                .onErrorResume(
                        RefusedException.class,
                        refused -> isNoDeal(refused) ? Mono.just(Followed.NONE) : Mono.error(refused));
    }

    private static boolean isNoDeal(RefusedException refused) {
        return refused.refusals().size() == 1
                && refused.refusals().getFirst().code().equals(NO_DEAL);
    }
}
