package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.RefusedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Random walks over every route, legal and illegal steps by every part: no state that the file doesn't allow, and no fact lost, told
 * twice, or countered without having been told.
 */
class RouteWalkTests {
    private static final int STEPS = 40;

    /** How steps are taken and told: as the portal does it, or with a mistake. */
    private record Walker(Function<Attempt, Taken> take, BiFunction<Taken, Route, List<NewEvent>> tell) {}

    private static final Function<Attempt, Taken> TAKE = attempt -> attempt.take(SampleDeals.NOW);
    private static final Walker SOUND =
            new Walker(TAKE, (taken, route) -> StepEvents.of(taken, route, SidesCounted.UNKNOWN));

    @Property(tries = 400)
    void neverLeavesTheRouteAndNeverLosesOrDoublesAFact(@ForAll long seed) {
        for (Route route : SampleDeals.ROUTES.newest()) {
            assertThat(walk(route, new Random(seed), SOUND)).isEmpty();
        }
    }

    @Test
    void catchesAStepBackThatForgetsItsCounterEvents() {
        assertThat(faults(new Walker(TAKE, (taken, route) -> StepEvents.of(taken, route, SidesCounted.UNKNOWN)
                        .subList(0, 1))))
                .isNotEmpty();
    }

    @Test
    void catchesACounterEventThatIsToldTwice() {
        assertThat(faults(new Walker(TAKE, (taken, route) -> {
                    var events = StepEvents.of(taken, route, SidesCounted.UNKNOWN);
                    return Stream.concat(events.stream(), events.stream().skip(1))
                            .toList();
                })))
                .isNotEmpty();
    }

    @Test
    void catchesASideThatCancelsAlone() {
        assertThat(faults(new Walker(
                        attempt -> attempt.to().equals("cancelled")
                                ? Ways.attempt(withLast(attempt.deal(), Part.DEMANDER), Part.SUPPLIER, attempt.to())
                                        .take(SampleDeals.NOW)
                                : TAKE.apply(attempt),
                        (taken, route) -> StepEvents.of(taken, route, SidesCounted.UNKNOWN))))
                .isNotEmpty();
    }

    /** As if somebody else had taken the step before. */
    private static Deal withLast(Deal deal, Part part) {
        List<Stand> stands = new ArrayList<>(deal.standing());
        Stand last = stands.removeLast();
        stands.add(new Stand(last.step(), part, last.values()));
        return new Deal(
                deal.id(),
                deal.version(),
                deal.route(),
                deal.routeVersion(),
                deal.step(),
                deal.state(),
                deal.demand(),
                deal.supply(),
                deal.through(),
                deal.nodes(),
                deal.financing(),
                stands,
                deal.outcome(),
                deal.responsible(),
                deal.dueOn(),
                deal.begunAt(),
                deal.changedAt(),
                deal.demonstration());
    }

    private static List<String> faults(Walker walker) {
        return java.util.stream.LongStream.range(0, 60)
                .boxed()
                .flatMap(seed -> SampleDeals.ROUTES.newest().stream()
                        .flatMap(route -> walk(route, new Random(seed), walker).stream()))
                .toList();
    }

    /** What is wrong after some step; empty for a sound walk. */
    private static Optional<String> walk(Route route, Random random, Walker walker) {
        Deal deal = SampleDeals.begun(route.key());
        Map<String, Integer> counted = new HashMap<>();
        for (int i = 0; i < STEPS; i++) {
            Attempt attempt = any(deal, route, random);
            Taken taken;
            try {
                taken = walker.take().apply(attempt);
            } catch (RefusedException refused) {
                continue;
            }
            Optional<String> wrong = fault(attempt, taken, walker.tell().apply(taken, route), counted)
                    .map(fault -> route.key() + ", " + attempt.deal().step() + " to " + attempt.to() + ": " + fault);
            if (wrong.isPresent()) {
                return wrong;
            }
            deal = taken.deal();
        }
        return Optional.empty();
    }

    /** Half of them what the route suggests, the other half anything by anybody, with or without what the step asks for. */
    private static Attempt any(Deal deal, Route route, Random random) {
        Step from = route.step(deal.step());
        List<String> suggested =
                Stream.concat(from.next().stream(), from.back().stream()).toList();
        List<String> all = Stream.concat(route.steps().keySet().stream(), Stream.of("nowhere"))
                .toList();
        List<String> choice = random.nextBoolean() && !suggested.isEmpty() ? suggested : all;
        // An early no would end most walks.
        String to = choice.get(random.nextInt(choice.size()));
        String step = to.equals("declined") && random.nextInt(5) > 0 ? from.key() : to;
        Attempt whole = Ways.attempt(deal, Part.values()[random.nextInt(3)], step);
        return random.nextInt(6) > 0
                ? whole
                : new Attempt(route, deal, whole.part(), step, Map.of(), null, null, null, Set.of(), whole.today());
    }

    private static Optional<String> fault(
            Attempt attempt, Taken taken, List<NewEvent> events, Map<String, Integer> counted) {
        Route route = attempt.route();
        Deal before = attempt.deal();
        Deal after = taken.deal();
        Step from = route.step(before.step());
        boolean back = from.returnsTo(after.step()) && before.isStanding(after.step());
        if (!from.leadsTo(after.step()) && !back) {
            return Optional.of("not in the file");
        }
        Step to = route.step(after.step());
        if (!back && !to.by().contains(attempt.part())
                || !back && to.otherSide() && before.standing().getLast().by() == attempt.part()) {
            return Optional.of("taken by " + attempt.part());
        }
        if (after.state() != to.state() || after.version() != before.version() + 1) {
            return Optional.of("stands wrongly");
        }
        if (!back
                && !after.values()
                        .keySet()
                        .containsAll(to.values().stream()
                                .filter(StepValue::required)
                                .map(StepValue::key)
                                .toList())) {
            return Optional.of("without its values");
        }
        events.forEach(event -> route.steps().values().forEach(step -> {
            if (event.type().equals(step.counter())) {
                counted.merge(step.key(), -1, Integer::sum);
            } else if (step.counter() != null && event.type().equals(step.event())) {
                counted.merge(step.key(), 1, Integer::sum);
            }
        }));
        return route.steps().values().stream()
                .filter(step -> step.counter() != null)
                .filter(step -> counted.getOrDefault(step.key(), 0)
                        != (after.state() != DealState.CANCELLED && after.isStanding(step.key()) ? 1 : 0))
                .map(step -> step.event() + " is counted " + counted.get(step.key()) + " times")
                .findFirst();
    }
}
