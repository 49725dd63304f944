package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Financing needs, and drafts of them. Products stand in the chains that their providers named. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedFinancing {
    @Bean
    Reclassified<FinancingNeed> financingNeedsReclassified(FinancingNeeds needs, FinancingReader reader, Clock clock) {
        return new Reclassified<>(
                "financing",
                "financing_need",
                needs::standing,
                needs::holdStanding,
                FinancingNeed::id,
                need -> new Assignment(need.nodes(), need.nodesKept()),
                need -> reader.classified(need.asked()).nodes(),
                (need, at) -> moved(need.placed(at), LocalDate.now(clock)));
    }

    private static NewEvent moved(FinancingNeed need, LocalDate today) {
        return new NewEvent(
                "FinancingNeedReclassified",
                need.id(),
                FinanceChange.of(need, FinancingListing.shown(need, today), null));
    }
}
