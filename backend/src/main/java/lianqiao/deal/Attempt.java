package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants a deal to take. Pure: whether it may be taken, and what happens then, follows from this alone.
 *
 * @param part of who wants it
 * @param to key of the step
 * @param values by their keys, as they were typed
 * @param evidence the kinds that the deal has
 * @param dueOn until when the next action is to be done; by the route's own days where absent
 */
record Attempt(
        Route route,
        Deal deal,
        Part part,
        String to,
        Map<String, String> values,
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable LocalDate dueOn,
        Set<String> evidence,
        LocalDate today) {

    Step from() {
        return route.step(deal.step());
    }

    /** A step that was taken before and may be taken back to. */
    boolean isBack() {
        return from().returnsTo(to) && deal.isStanding(to);
    }

    /** @throws RefusedException with all that stands against it */
    Taken take(Instant now) {
        List<Refusal> refusals = StepRule.against(this);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Step step = route.step(to);
        return isBack() ? back(step, now) : on(step, now);
    }

    private Taken on(Step step, Instant now) {
        List<Stand> stands = new ArrayList<>(deal.standing());
        Stand stand = new Stand(step.key(), part, recorded(step));
        List<Stand> undone = step.state() == DealState.CANCELLED ? countered(deal.standing()) : List.of();
        stands.add(stand);
        Outcome how = step.needsReason() ? deal.outcome().because(reason, note) : deal.outcome();
        return new Taken(moved(step, stands, how, part, now), Taken.Kind.ON, step, stand, undone);
    }

    /** What came after that step is undone, the latest first; the step itself stands as it was. */
    private Taken back(Step step, Instant now) {
        int place = last(step.key());
        List<Stand> left = deal.standing().subList(0, place + 1);
        List<Stand> undone =
                countered(deal.standing().subList(place + 1, deal.standing().size()));
        Stand stand = left.getLast();
        return new Taken(moved(step, left, deal.outcome(), stand.by(), now), Taken.Kind.BACK, step, stand, undone);
    }

    private Deal moved(Step step, List<Stand> stands, Outcome how, Part taker, Instant now) {
        return deal.at(
                step,
                stands,
                how,
                step.due().map(todo -> todo.responsibleAfter(taker)).orElse(null),
                step.due()
                        .map(todo -> dueOn == null ? today.plusDays(todo.days()) : dueOn)
                        .orElse(null),
                now);
    }

    private List<Stand> countered(List<Stand> stands) {
        return stands.reversed().stream()
                .filter(stand -> route.step(stand.step()).counter() != null)
                .toList();
    }

    private int last(String step) {
        int place = deal.standing().size() - 1;
        while (!deal.standing().get(place).step().equals(step)) {
            place--;
        }
        return place;
    }

    /** Each value as it is kept; what has a default and was left out has that. */
    private Map<String, String> recorded(Step step) {
        Map<String, String> recorded = new LinkedHashMap<>();
        for (StepValue value : step.values()) {
            String typed = values.getOrDefault(value.key(), "");
            if (!typed.isBlank()) {
                value.read(typed).ifPresent(kept -> recorded.put(value.key(), kept));
            } else if (value.today()) {
                recorded.put(value.key(), today.toString());
            }
        }
        return recorded;
    }
}
