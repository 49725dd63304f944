package lianqiao.patent;

import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the library hands on to the open licence. */
@Component
public class StockDeclaring {
    private final StockPatents stock;

    StockDeclaring(StockPatents stock) {
        this.stock = stock;
    }

    /** What is known of a stock patent, for the papers of a deal about it. Empty where the listing is none. */
    public Mono<StockDeclaration> of(UUID listing) {
        return stock.find(listing).map(StockDeclaration::of);
    }

    /** What a stock patent of the actor's organisation brings to its declaration; others' are not there. */
    public Mono<StockDeclaration> of(Actor actor, UUID id) {
        return stock.find(id)
                .filter(entry -> actor.actsFor(entry.stock().holder()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)))
                .map(StockDeclaration::of);
    }
}
