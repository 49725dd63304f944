package lianqiao.deal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.licence.Licensing;
import lianqiao.licence.TakeUp;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes the open licence with the step that says so, and gives it back with what takes that step back: in the step's transaction, both
 * or neither. The uptake stays {@code licence}'s; the deal only links to it.
 */
@Component
class LicenceTaking {
    private final Licensing licensing;

    LicenceTaking(Licensing licensing) {
        this.licensing = licensing;
    }

    /** The deal with its uptake, and what happened to the licence. */
    Mono<Decision<Deal>> with(Taken taken, Route route) {
        Deal deal = taken.deal();
        if (taken.kind() == Taken.Kind.ON && taken.step().takesLicence()) {
            return licensing
                    .takeUp(request(taken))
                    .map(uptake -> new Decision<>(
                            deal.with(deal.outcome().with(uptake.answer().id())), uptake.events()));
        }
        UUID uptake = deal.outcome().uptake();
        boolean givenBack = taken.undone().stream()
                .anyMatch(stand -> route.step(stand.step()).takesLicence());
        return givenBack && uptake != null
                ? licensing.cancel(uptake).map(done -> new Decision<>(deal, done.events()))
                : Mono.just(Decision.of(deal));
    }

    private static TakeUp request(Taken taken) {
        Deal deal = taken.deal();
        var values = taken.stand().values();
        String amount = values.get("amountFen");
        return new TakeUp(
                deal.supply().listing(),
                Objects.requireNonNull(deal.demand().organisation(), "SIDES_ARE_HERE"),
                LocalDate.parse(values.getOrDefault("effectiveDate", "")),
                deal.demand().region(),
                amount == null ? null : Long.valueOf(amount),
                deal.id(),
                deal.through().campaign(),
                deal.through().centre(),
                deal.demonstration());
    }
}
