package lianqiao.demonstration;

import java.time.LocalDate;
import lianqiao.notice.NoticeDesk;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes each notice of the demonstration on behalf of its author. */
@Component
class NoticeLoading {
    private final NoticeDesk desk;
    private final Participants participants;

    NoticeLoading(NoticeDesk desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.notices())
                .concatMap(given -> publish(given, day))
                .then();
    }

    /** Drafting answers the same draft however often it is asked with the same key. */
    private Mono<Void> publish(GivenNotice given, LocalDate day) {
        var author = participants.onBehalf(given.author());
        return desk.draft(author, given.key(), given.form(day))
                .flatMap(drafted -> desk.publish(
                        author, given.key() + "-out", drafted.answer().id(), null))
                .then();
    }
}
