package lianqiao.finance;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a financing need offers as security, for who writes papers about it. Only for the two sides: such numbers tell who the asker is. */
@Component
public class PledgedRights {
    private final FinancingNeeds needs;

    PledgedRights(FinancingNeeds needs) {
        this.needs = needs;
    }

    /** Empty list where nothing secures it; empty where the listing is no financing need. */
    public Mono<List<Collateral>> of(UUID need) {
        return needs.get(need)
                .map(known -> known.asked().collateral())
                .onErrorResume(NotFoundException.class, none -> Mono.empty());
    }
}
