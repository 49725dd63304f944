package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.need.NeedDesk;
import lianqiao.need.NeedForm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Posts each need of the demonstration on behalf of its holder. */
@Component
class NeedLoading {
    private final NeedDesk desk;
    private final Participants participants;
    private final LoadedListings loaded;

    NeedLoading(NeedDesk desk, Participants participants, LoadedListings loaded) {
        this.desk = desk;
        this.participants = participants;
        this.loaded = loaded;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.needs())
                .concatMap(given -> desk.post(participants.onBehalf(given.holder()), given.key(), form(given, day))
                        .doOnNext(done -> loaded.put(given.key(), done.answer().id())))
                .then();
    }

    private static NeedForm form(GivenNeed given, LocalDate day) {
        return new NeedForm(
                null,
                given.title(),
                given.problem(),
                List.copyOf(given.targets()),
                null,
                null,
                given.budget().fromFen(),
                given.budget().toFen(),
                given.cooperation(),
                day.plusDays(given.openDays()),
                given.region(),
                given.isAnonymous(),
                null,
                null,
                null);
    }
}
