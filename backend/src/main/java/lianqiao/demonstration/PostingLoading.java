package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.need.PostingDesk;
import lianqiao.need.PostingKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Posts each need for conditions, and each offer, of the demonstration on behalf of its holder. */
@Component
class PostingLoading {
    private final PostingDesk desk;
    private final Participants participants;

    PostingLoading(PostingDesk desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    Mono<Void> load(LocalDate day) {
        return load(PostingKind.CONDITION_NEED, DemonstrationFiles.postings("conditionNeeds"), day)
                .then(load(PostingKind.OFFER, DemonstrationFiles.postings("offers"), day));
    }

    private Mono<Void> load(PostingKind kind, List<GivenPosting> all, LocalDate day) {
        return Flux.fromIterable(all)
                .concatMap(
                        given -> desk.post(kind, participants.onBehalf(given.holder()), given.key(), given.form(day)))
                .then();
    }
}
