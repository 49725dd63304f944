package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Needs for conditions and offers, drafts of them too. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedPostings {
    @Bean
    Reclassified<Posting> conditionNeedsReclassified(Postings postings, FormParts parts, Clock clock) {
        return reclassified(PostingKind.CONDITION_NEED, postings, parts, clock);
    }

    @Bean
    Reclassified<Posting> offersReclassified(Postings postings, FormParts parts, Clock clock) {
        return reclassified(PostingKind.OFFER, postings, parts, clock);
    }

    private static Reclassified<Posting> reclassified(
            PostingKind kind, Postings postings, FormParts parts, Clock clock) {
        return new Reclassified<>(
                kind.table(),
                kind.table(),
                () -> postings.standing(kind),
                (last, limit) -> postings.holdStanding(kind, last, limit),
                Posting::id,
                Posting::assigned,
                posting -> classified(parts, posting.terms()),
                (posting, at) -> new NewEvent(
                        kind.subject() + "Reclassified",
                        posting.id(),
                        PostingChange.of(posting.placed(at), LocalDate.now(clock))));
    }

    private static List<NodeWeight> classified(FormParts parts, Terms terms) {
        return parts.classified(terms.title(), terms.wording(), List.of()).nodes();
    }
}
