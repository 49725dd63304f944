package lianqiao.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.deal.DeclineReason;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.inbox.InboxItem.Given;
import lianqiao.inbox.InboxItem.Pair;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes answers. The answer, the deal that an interest begins and all events of both are one transaction. */
@Component
public class InboxDesk {
    private final Commands commands;
    private final AnswerableMatches matches;
    private final InboxItems items;
    private final AnswerDeals deals;
    private final Clock clock;

    InboxDesk(Commands commands, AnswerableMatches matches, InboxItems items, AnswerDeals deals, Clock clock) {
        this.commands = commands;
        this.matches = matches;
        this.items = items;
        this.deals = deals;
        this.clock = clock;
    }

    /** Answers a match that is stored, or one that was merely shown, which is scored and stored with it. */
    public Mono<Done<AnswerDone>> answer(Actor actor, @Nullable String key, InboxAnswer form) {
        var command = Command.of(actor, key, "match.answer", form);
        return commands.run(command, AnswerDone.class, () -> {
            form.check();
            Pair pair = new Pair(form.demand(), form.supply());
            Instant now = clock.instant();
            return matches.prepared(actor, pair, form.answer(), now).flatMap(hidden -> items.hold(pair)
                    .flatMap(sides -> decide(actor, sides, form, new Moment(now, hidden))));
        });
    }

    /** @param hidden the asker wishes to stay unknown */
    private record Moment(Instant at, boolean hidden) {}

    private Mono<Decision<AnswerDone>> decide(Actor actor, List<InboxItem> sides, InboxAnswer form, Moment now) {
        InboxItem mine = sides.stream()
                .filter(item -> actor.actsFor(item.organisation()))
                .findFirst()
                .orElseThrow();
        return mine.given() != null && mine.given().says(form)
                ? Mono.just(new Decision<>(AnswerDone.of(mine, mine.given(), mine.deal()), List.of()))
                : deals.follow(actor, mine, form)
                        .flatMap(deal -> kept(actor, mine, given(form, now.at()), deal, now.hidden()));
    }

    private static Given given(InboxAnswer form, Instant now) {
        return new Given(form.answer(), form.code(), form.said(), now);
    }

    private Mono<Decision<AnswerDone>> kept(
            Actor actor, InboxItem mine, Given given, AnswerDeals.Followed deal, boolean hidden) {
        return items.answer(mine, given, actor.account(), deal.id())
                .thenReturn(new Decision<>(AnswerDone.of(mine, given, deal.id()), events(mine, given, deal, hidden)));
    }

    private static List<NewEvent> events(InboxItem mine, Given given, AnswerDeals.Followed deal, boolean hidden) {
        List<NewEvent> events = new ArrayList<>();
        if (mine.given() != null) {
            events.add(MatchAnswered.takenBack(mine, mine.given(), hidden));
        }
        events.add(MatchAnswered.answered(mine, given, deal.id(), deal.events().isEmpty(), hidden));
        events.addAll(deal.events());
        return List.copyOf(events);
    }

    /**
     * What an answer came to.
     *
     * @param deal that it began or joined
     * @param score of the match when it was answered, under these weights
     */
    public record AnswerDone(
            UUID item,
            UUID demand,
            UUID supply,
            AnswerSide side,
            Answer answer,
            @Nullable DeclineReason code,
            @Nullable UUID deal,
            double score,
            String weights) {
        static AnswerDone of(InboxItem item, Given given, @Nullable UUID deal) {
            return new AnswerDone(
                    item.id(),
                    item.pair().demand(),
                    item.pair().supply(),
                    item.side(),
                    given.answer(),
                    given.code(),
                    deal,
                    item.scored().score(),
                    item.scored().weights());
        }
    }
}
