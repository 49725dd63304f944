package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Technology needs, and drafts of them. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedNeeds {
    @Bean
    Reclassified<TechNeed> techNeedsReclassified(Needs needs, NeedReader reader, Clock clock) {
        return new Reclassified<>(
                "need",
                "tech_need",
                needs::standing,
                needs::holdStanding,
                need -> need.id().value(),
                TechNeed::assigned,
                need -> reader.classified(need.ask()).nodes(),
                (need, at) -> new NewEvent(
                        "NeedReclassified", need.id().value(), NeedChange.of(need.placed(at), LocalDate.now(clock))));
    }
}
