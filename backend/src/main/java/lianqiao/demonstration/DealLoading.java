package lianqiao.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.deal.DealDesk;
import lianqiao.demonstration.GivenDeal.GivenStep;
import lianqiao.eventlog.Done;
import lianqiao.evidence.Attaching;
import lianqiao.inbox.InboxAnswer;
import lianqiao.inbox.InboxDesk;
import lianqiao.shared.Actor;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers some matches and leads some deals through a part of their routes, so that neither inbox nor board is empty at first sight. */
@Component
class DealLoading {
    private final InboxDesk inbox;
    private final DealDesk deals;
    private final Attaching evidence;
    private final Participants participants;
    private final LoadedListings loaded;

    DealLoading(InboxDesk inbox, DealDesk deals, Attaching evidence, Participants participants, LoadedListings loaded) {
        this.inbox = inbox;
        this.deals = deals;
        this.evidence = evidence;
        this.participants = participants;
        this.loaded = loaded;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.answers())
                .concatMap(this::answer)
                .thenMany(Flux.fromIterable(DemonstrationFiles.deals()))
                .concatMap(given -> begun(given).flatMap(deal -> led(given, deal, day)))
                .then(deals.askAfterThoseDue());
    }

    /** The deal that an interest began is known by the answer's key. */
    private Mono<?> answer(GivenAnswer given) {
        var form = new InboxAnswer(
                loaded.id(given.demand()),
                loaded.id(given.supply()),
                given.answer(),
                given.code(),
                given.note(),
                given.route());
        return inbox.answer(participants.onBehalf(given.by()), given.key(), form)
                .doOnNext(done -> {
                    if (done.answer().deal() != null) {
                        loaded.put(given.key(), done.answer().deal());
                    }
                });
    }

    private Mono<UUID> begun(GivenDeal given) {
        return given.answer() != null
                ? Mono.just(loaded.id(given.answer()))
                : deals.begin(
                                participants.onBehalf(Objects.requireNonNull(given.begunBy())),
                                given.key(),
                                loaded.id(Objects.requireNonNull(given.demand())),
                                loaded.id(Objects.requireNonNull(given.supply())))
                        .map(Done::answer);
    }

    private Mono<Void> led(GivenDeal given, UUID deal, LocalDate day) {
        List<GivenStep> steps = given.steps() == null ? List.of() : given.steps();
        return Flux.fromIterable(steps)
                .concatMap(step -> taken(given.key() + "/" + step.step(), step, deal, day))
                .then(
                        given.begunDaysAgo() == null || given.dueDaysAgo() == null
                                ? Mono.empty()
                                : deals.backdate(
                                        deal, day.minusDays(given.begunDaysAgo()), day.minusDays(given.dueDaysAgo())));
    }

    private Mono<?> taken(String key, GivenStep step, UUID deal, LocalDate day) {
        Actor by = participants.onBehalf(step.by());
        List<String> kinds = step.evidence() == null ? List.of() : step.evidence();
        return Flux.fromIterable(kinds)
                .concatMap(kind -> evidence.attach(by, key + "/" + kind, deal, kind, kind + ".txt", sample(kind)))
                .then(deals.take(by, key, deal, step.step(), step.on(day), step.reason(), null));
    }

    private static Flux<org.springframework.core.io.buffer.DataBuffer> sample(String kind) {
        byte[] text = ("演示材料（" + kind + "）：内容为虚构，没有法律效力。").getBytes(StandardCharsets.UTF_8);
        return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(text)));
    }
}
