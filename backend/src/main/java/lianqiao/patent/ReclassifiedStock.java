package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.listing.Reclassified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library of stock patents. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedStock {
    @Bean
    Reclassified<StockEntry> stockPatentsReclassified(StockPatents stock, Classifier classifier, Clock clock) {
        return new Reclassified<>(
                "stock",
                "stock_patent",
                stock::count,
                stock::holdAfter,
                entry -> entry.stock().id(),
                entry -> new Assignment(entry.stock().nodes(), entry.stock().nodesKept()),
                entry -> classifier.classify(
                        entry.stock().title(),
                        entry.stock().summary(),
                        entry.stock().ipc()),
                (entry, at) -> StockChange.reclassified(
                        entry.stock().placed(at.nodes()), entry.legalState(), LocalDate.now(clock)));
    }
}
