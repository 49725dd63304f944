package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.eventlog.Done;
import lianqiao.finance.FinancingDesk;
import lianqiao.finance.FinancingDesk.Closing;
import lianqiao.finance.FinancingView;
import lianqiao.finance.ProductDesk;
import lianqiao.finance.ProductView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Offers each finance product and posts each financing need of the demonstration on behalf of its holder. */
@Component
class FinanceLoading {
    private final ProductDesk products;
    private final FinancingDesk needs;
    private final Participants participants;
    private final LoadedListings loaded;

    FinanceLoading(ProductDesk products, FinancingDesk needs, Participants participants, LoadedListings loaded) {
        this.products = products;
        this.needs = needs;
        this.participants = participants;
        this.loaded = loaded;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.products())
                .concatMap(given -> products.post(participants.onBehalf(given.holder()), given.key(), given.form())
                        .doOnNext(done -> loaded.put(given.key(), id(done))))
                .thenMany(Flux.fromIterable(DemonstrationFiles.financings()))
                .concatMap(given -> post(given, day))
                .then();
    }

    private Mono<Done<FinancingView>> post(GivenFinancing given, LocalDate day) {
        var holder = participants.onBehalf(given.holder());
        var posted = needs.post(holder, given.key(), given.asOf(day))
                .doOnNext(done -> loaded.put(given.key(), done.answer().id()));
        if (given.metBy() == null) {
            return posted;
        }
        var closing = new Closing(true, null, loaded.id(given.metBy()));
        return posted.flatMap(
                done -> needs.close(holder, given.key() + "-met", done.answer().id(), closing));
    }

    private static UUID id(Done<ProductView> done) {
        return done.answer().id();
    }
}
