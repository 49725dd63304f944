package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.party.Organisation;
import lianqiao.register.RecordDesk;
import lianqiao.register.RecordForm;
import lianqiao.register.RecordReview;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enters each record of the demonstration, and has a second of its people accept what is to count. */
@Component
class RecordLoading {
    private final RecordDesk desk;
    private final RecordReview review;
    private final Participants participants;

    RecordLoading(RecordDesk desk, RecordReview review, Participants participants) {
        this.desk = desk;
        this.review = review;
        this.participants = participants;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.records())
                .concatWith(Flux.fromIterable(DemonstrationFiles.series()).flatMapIterable(GivenSeries::records))
                .concatMap(given -> one(given, day))
                .then();
    }

    private Mono<Void> one(GivenRecord given, LocalDate day) {
        Actor first = participants.person(given.by());
        Mono<UUID> entered = desk.enterOne(first, given.key(), form(given, day));
        if (given.accepted() == null) {
            return entered.then();
        }
        Actor second = participants.person(given.accepted());
        return entered.flatMap(id -> review.acceptOne(second, given.key() + "-accepted", id))
                .then();
    }

    private RecordForm form(GivenRecord given, LocalDate day) {
        LocalDate on = given.on(day);
        if (given.about() == null) {
            return given.form().of(on, null, null);
        }
        Organisation about = participants.organisation(given.about());
        return given.form().of(on, about.name(), about.creditCode());
    }
}
