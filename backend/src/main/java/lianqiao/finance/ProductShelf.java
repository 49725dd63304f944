package lianqiao.finance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.shared.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an institution offers, for whoever brings it together with those who ask. */
@Component
public class ProductShelf {
    private static final int MOST = 100;

    private final FinanceProducts products;
    private final FinancingNeeds needs;

    ProductShelf(FinanceProducts products, FinancingNeeds needs) {
        this.products = products;
        this.needs = needs;
    }

    /** Its open products, newest first, a hundred at most. */
    public Mono<List<Listing>> open(UUID provider) {
        var values = Map.<String, Object>of("provider", provider);
        return products.page(
                        "WHERE row.provider = :provider AND row.state = 'OPEN'",
                        FinanceFilter.NEWEST,
                        values,
                        PageRequest.of(1, MOST))
                .map(page -> page.items().stream().map(FinanceProduct::listing).toList());
    }

    /** Which documents each of these open needs lacks for each of these products. Only for their provider. */
    public Mono<List<PaperList>> papers(List<UUID> asked, List<UUID> offered) {
        return Mono.zip(
                needs.ofIds(asked).collectList(), products.ofIds(offered).collectList(), (ones, others) -> ones.stream()
                        .filter(need -> need.state() == FinancingState.OPEN)
                        .flatMap(need -> others.stream().map(product -> PaperList.of(need, product)))
                        .toList());
    }
}
