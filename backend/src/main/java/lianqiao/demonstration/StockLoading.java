package lianqiao.demonstration;

import java.util.List;
import java.util.UUID;
import lianqiao.patent.StockAppraising;
import lianqiao.patent.StockDesk;
import lianqiao.patent.StockForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enters each stock patent of the demonstration on behalf of its holder, with what was said of it. */
@Component
class StockLoading {
    private static final String CENTRE = "centre-tj";

    private final StockDesk desk;
    private final StockAppraising appraising;
    private final Participants participants;

    StockLoading(StockDesk desk, StockAppraising appraising, Participants participants) {
        this.desk = desk;
        this.appraising = appraising;
        this.participants = participants;
    }

    Mono<Void> load() {
        return Flux.fromIterable(DemonstrationFiles.stock())
                .concatMap(
                        given -> desk.enter(participants.onBehalf(given.holder()), given.key() + "/enter", form(given))
                                .flatMap(entered -> said(given, entered.answer().id())))
                .then();
    }

    private Mono<Void> said(GivenStock given, UUID id) {
        return say(given.holder(), given.key() + "/holder", id, given.marks(), given.note())
                .then(say(CENTRE, given.key() + "/centre", id, given.centre(), "实地查看（演示）"));
    }

    private Mono<Void> say(String who, String key, UUID id, @Nullable List<Integer> marks, String shows) {
        return marks == null
                ? Mono.empty()
                : appraising
                        .assess(participants.onBehalf(who), key, id, GivenStock.appraisal(marks, shows))
                        .then();
    }

    private static StockForm form(GivenStock given) {
        return new StockForm(
                null,
                given.applicationNumber(),
                given.title(),
                given.summary(),
                List.copyOf(given.ipc()),
                null,
                null,
                given.grantedOn(),
                given.endsOn(),
                given.note(),
                given.willingness(),
                given.shown(),
                null);
    }
}
