package lianqiao.deal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ways through a route, with all that each step asks for. */
final class Ways {
    private Ways() {}

    /** The steps after the first one that lead to a step by the fewest moves. */
    static List<Step> shortest(Route route, String to) {
        Map<String, String> from = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(route.first().key()));
        while (!open.isEmpty()) {
            String step = open.poll();
            route.step(step).next().stream()
                    .filter(next -> from.putIfAbsent(next, step) == null)
                    .forEach(open::add);
        }
        LinkedList<Step> way = new LinkedList<>();
        for (String step = to; !step.equals(route.first().key()); step = from.get(step)) {
            way.addFirst(route.step(step));
        }
        return way;
    }

    /** A part that may take the step: the supplier where it may. */
    static Part taker(Deal deal, Step step) {
        Part last = deal.standing().getLast().by();
        return List.of(Part.SUPPLIER, Part.DEMANDER, Part.CENTRE).stream()
                .filter(step.by()::contains)
                .filter(part -> !step.otherSide() || part != last)
                .findFirst()
                .orElseThrow();
    }

    static Attempt attempt(Deal deal, Part part, String to) {
        Route route = SampleDeals.ROUTES.of(deal);
        return new Attempt(
                route,
                deal,
                part,
                to,
                route.find(to).map(Ways::values).orElse(Map.of()),
                DeclineReason.FEE,
                null,
                null,
                route.find(to).map(Step::evidence).orElse(java.util.Set.of()),
                SampleDeals.TODAY);
    }

    static Map<String, String> values(Step step) {
        return step.values().stream().collect(Collectors.toMap(StepValue::key, value -> switch (value.kind()) {
            case DATE -> "2026-12-01";
            case CODE -> "No. 1";
            case CHOICE -> value.choices().getFirst().key();
            default -> "500";
        }));
    }
}
