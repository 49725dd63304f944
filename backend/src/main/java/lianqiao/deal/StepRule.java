package lianqiao.deal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;

/** Everything that can stand against a step, each rule with its name. The first two decide whether the others are asked. */
enum StepRule {
    /** The route has such a step. */
    KNOWN(attempt ->
            attempt.route().find(attempt.to()).isPresent() ? Stream.empty() : Stream.of(StepRefusals.unknown(attempt))),
    /** The route lets it follow, or lets the deal be taken back to it. */
    FOLLOWS(attempt -> attempt.from().leadsTo(attempt.to()) || attempt.isBack()
            ? Stream.empty()
            : Stream.of(StepRefusals.notAllowed(attempt))),
    /** Some steps are for one side to take. */
    BY_ITS_PART(attempt -> attempt.isBack() || step(attempt).by().contains(attempt.part())
            ? Stream.empty()
            : Stream.of(StepRefusals.notYours(step(attempt)))),
    /** What both must want is not done by one alone. */
    BY_THE_OTHER_SIDE(attempt -> !attempt.isBack()
                    && step(attempt).otherSide()
                    && attempt.deal().standing().getLast().by() == attempt.part()
            ? Stream.of(StepRefusals.sameSide())
            : Stream.empty()),
    /** Nobody can be bound who isn't here. */
    SIDES_ARE_HERE(attempt -> binds(attempt) && attempt.deal().demand().organisation() == null
            ? Stream.of(DealRefusals.demanderUnknown())
            : Stream.empty()),
    /** A contract has two names in it. */
    SIDES_ARE_NAMED(attempt -> binds(attempt) && attempt.deal().demand().hidden()
            ? Stream.of(DealRefusals.demanderUnnamed())
            : Stream.empty()),
    VALUES_ARE_TOLD(attempt -> attempt.isBack() ? Stream.empty() : StepRefusals.values(attempt, step(attempt))),
    EVIDENCE_IS_THERE(attempt -> attempt.isBack()
            ? Stream.empty()
            : step(attempt).evidence().stream()
                    .filter(kind -> !attempt.evidence().contains(kind))
                    .map(StepRefusals::evidenceMissing)),
    /** A no without a reason teaches nobody. */
    REASON_IS_GIVEN(attempt -> step(attempt).needsReason() ? StepRefusals.reason(attempt) : Stream.empty()),
    DUE_IN_THE_FUTURE(attempt -> Stream.ofNullable(attempt.dueOn())
            .filter(day -> day.isBefore(attempt.today()))
            .map(day -> StepRefusals.duePast()));

    private final Function<Attempt, Stream<Refusal>> check;

    StepRule(Function<Attempt, Stream<Refusal>> check) {
        this.check = check;
    }

    Stream<Refusal> refusals(Attempt attempt) {
        return check.apply(attempt);
    }

    /** All that stands against the attempt; nothing where it may be taken. */
    static List<Refusal> against(Attempt attempt) {
        return Stream.of(KNOWN, FOLLOWS)
                .map(rule -> rule.refusals(attempt).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> Arrays.stream(values())
                        .skip(2)
                        .flatMap(rule -> rule.refusals(attempt))
                        .toList());
    }

    private static Step step(Attempt attempt) {
        return attempt.route().step(attempt.to());
    }

    private static boolean binds(Attempt attempt) {
        return !attempt.isBack() && step(attempt).state().binds();
    }
}
