package lianqiao.deal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianqiao.evidence.EvidenceKinds;
import lianqiao.listing.ListingKind;
import lianqiao.shared.YamlPlace;

/** Whether the steps of a file make a way: from its beginning every step can be reached, and from every step an end. */
record RouteCheck(YamlPlace file, Route route, Map<String, YamlPlace> places) {
    /** Told of every deal, and counted as nothing that could be taken back. */
    private static final Set<String> PLAIN =
            Set.of("DealBegun", Step.MOVED, "DealNegotiated", "DealDeclined", "DealCancelled", "DealCancellationAsked");

    void check() {
        route.steps().values().forEach(this::checkStep);
        checkBeginning();
        checkValues();
        Set<String> reached = reached();
        route.steps().keySet().stream().filter(step -> !reached.contains(step)).forEach(step -> {
            throw at(step).wrong("no way leads to step `" + step + "`", "Name it in `next` of a step before it");
        });
    }

    private void checkBeginning() {
        Step first = route.first();
        if (first.state() != DealState.INTERESTED || !first.event().equals("DealBegun")) {
            throw at(first.key())
                    .wrong(
                            "a route doesn't begin like this",
                            "Let its first step have state INTERESTED, event DealBegun");
        }
    }

    private void checkStep(Step step) {
        YamlPlace place = at(step.key());
        known(step, "next", step.next());
        known(step, "back", step.back());
        if (step.next().isEmpty() && step.todo() != null && step.todo().isDue()) {
            throw place.wrong("something is due, and no step leads on", "Add `next`, or leave out `days`");
        }
        if (step.state().isOver() && !(step.next().isEmpty() && step.back().isEmpty())) {
            throw place.wrong(step.state() + " is an end", "Leave out `next` and `back`");
        }
        if (step.needsReason() != (step.state() == DealState.DECLINED)) {
            throw place.wrong("who declines says why, and nobody else", "Write `needsReason: true` at DECLINED only");
        }
        if ((step.counter() == null) != PLAIN.contains(step.event())) {
            throw place.wrong(
                    "event " + step.event() + (step.counter() == null ? " can't be taken back" : " needs no counter"),
                    "A figure may count it, so name the event that takes it back in `counter`; not for " + PLAIN);
        }
        step.evidence().stream()
                .filter(kind -> !EvidenceKinds.has(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw place.need("evidence")
                            .wrong("there is no evidence of kind `" + kind + "`", "Add it to evidence/kinds.yaml");
                });
        if (step.otherSide() && step.by().contains(Part.CENTRE)) {
            throw place.wrong("a centre is no side", "Write `by: [SUPPLIER, DEMANDER]` where both have to agree");
        }
        if (step.counter() == null && step.values().stream().anyMatch(value -> value.register() != null)) {
            throw place.wrong("a number that counts must be able to be taken back", "Name a `counter` for the step");
        }
        if (step.takesLicence() && route.joins().stream().anyMatch(join -> join.supply() != ListingKind.LICENCE)) {
            throw place.wrong("only a licence can be taken", "Leave out `takesLicence`");
        }
    }

    private void known(Step step, String field, List<String> steps) {
        steps.stream().filter(other -> route.find(other).isEmpty()).findFirst().ifPresent(other -> {
            throw at(step.key())
                    .need(field)
                    .wrong(
                            "there is no step `" + other + "`",
                            "Use one of " + route.steps().keySet());
        });
    }

    /** All values of a deal stand in one table, so their names must tell them apart. */
    private void checkValues() {
        Set<String> keys = new HashSet<>();
        route.steps().values().forEach(step -> step.values().forEach(value -> {
            if (!keys.add(value.key())) {
                throw at(step.key()).wrong("value `" + value.key() + "` stands here twice", "Give it another key");
            }
        }));
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(route.first().key()));
        while (!open.isEmpty()) {
            String step = open.pop();
            if (reached.add(step)) {
                open.addAll(route.step(step).next());
            }
        }
        return reached;
    }

    private YamlPlace at(String step) {
        return places.getOrDefault(step, file);
    }
}
