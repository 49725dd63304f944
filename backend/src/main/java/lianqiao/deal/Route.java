package lianqiao.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Refusal;

/**
 * A way (对接路径) from the first interest to an end, as its file says. Pure.
 *
 * @param version of the file: a deal keeps to the one that it began with
 * @param rank of several ways that a pair may go, the lowest is proposed
 * @param financing the forms of financing that it is for; empty where that is no question
 * @param checkpoints days after the beginning at which both sides are asked what became of it, ascending
 * @param steps by key, the first one first
 */
record Route(
        String key,
        int version,
        int rank,
        Refusal.Text title,
        List<Join> joins,
        Set<Financing> financing,
        List<Integer> checkpoints,
        Map<String, Step> steps) {

    /** Which kinds of listings it joins. */
    record Join(ListingKind demand, ListingKind supply) {}

    Route {
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    Step first() {
        return steps.values().iterator().next();
    }

    Optional<Step> find(String step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** A step that is known to be there. */
    Step step(String step) {
        return find(step).orElseThrow(() -> new IllegalStateException(key + " " + version + " has no step " + step));
    }

    /** Whether one of its steps records a number of a public register. */
    boolean isRegistered() {
        return steps.values().stream()
                .flatMap(step -> step.values().stream())
                .anyMatch(value -> value.register() != null);
    }

    /** Those that the standing steps of the deal recorded. */
    List<DealNumbers.Said> numbers(Deal deal) {
        return deal.standing().stream()
                .flatMap(stand -> step(stand.step()).numbers(stand).stream())
                .toList();
    }

    boolean joins(Listing demand, Listing supply) {
        return joins.contains(new Join(demand.kind(), supply.kind()))
                && (financing.isEmpty()
                        || demand.particulars() instanceof FinanceAsked asked && financing.contains(asked.financing()));
    }
}
