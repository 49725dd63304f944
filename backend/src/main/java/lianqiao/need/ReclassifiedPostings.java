package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Placements;
import lianqiao.listing.Reclassified;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Needs for conditions and offers, drafts of them too, follow an edit of the taxonomy; those that are over stay where they stood. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedPostings {
    @Bean
    Reclassified reclassifiedConditionNeeds(Postings postings, FormParts parts, Placements placements, Clock clock) {
        return new Feature(PostingKind.CONDITION_NEED, postings, parts, placements, clock);
    }

    @Bean
    Reclassified reclassifiedOffers(Postings postings, FormParts parts, Placements placements, Clock clock) {
        return new Feature(PostingKind.OFFER, postings, parts, placements, clock);
    }

    private record Feature(PostingKind kind, Postings postings, FormParts parts, Placements placements, Clock clock)
            implements Reclassified {
        @Override
        public String name() {
            return kind.table();
        }

        @Override
        public Mono<Long> count() {
            return postings.standing(kind);
        }

        @Override
        public Mono<Page> reclassify(@Nullable UUID after, int limit) {
            return postings.holdStanding(kind, after, limit).collectList().flatMap(this::place);
        }

        private Mono<Page> place(List<Posting> page) {
            if (page.isEmpty()) {
                return Mono.just(Page.EMPTY);
            }
            List<Posting> moved = page.stream()
                    .filter(posting -> !posting.assigned().kept())
                    .filter(posting -> !posting.assigned().equals(classified(posting)))
                    .map(posting -> posting.placed(classified(posting)))
                    .toList();
            int kept = (int)
                    page.stream().filter(posting -> posting.assigned().kept()).count();
            return placements
                    .write(
                            kind.table(),
                            moved.stream().collect(Collectors.toMap(Posting::id, posting -> posting.assigned()
                                    .nodes())))
                    .thenReturn(new Page(
                            page.getLast().id(),
                            page.size(),
                            kept,
                            moved.stream().map(this::event).toList()));
        }

        private Assignment classified(Posting posting) {
            Terms terms = posting.terms();
            return parts.classified(terms.title(), terms.wording(), List.of());
        }

        private NewEvent event(Posting posting) {
            return new NewEvent(
                    kind.subject() + "Reclassified", posting.id(), PostingChange.of(posting, LocalDate.now(clock)));
        }
    }
}
