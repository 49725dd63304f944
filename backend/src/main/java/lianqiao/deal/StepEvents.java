package lianqiao.deal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lianqiao.eventlog.NewEvent;

/** What is told of a step: the step itself first, then, the latest first, a counter-event of each fact that it takes back. */
final class StepEvents {
    private static final String BACK = "DealSteppedBack";
    private static final String NAMED = "DemanderNamed";

    private StepEvents() {}

    static List<NewEvent> of(Taken taken, Route route, SidesCounted sides) {
        Deal deal = taken.deal();
        String type =
                switch (taken.kind()) {
                    case ON -> taken.step().event();
                    case BACK -> BACK;
                    case NAMED -> NAMED;
                };
        NewEvent told = new NewEvent(type, deal.id(), DealChange.of(deal, taken.step(), taken.stand(), route, sides));
        return Stream.concat(
                        Stream.of(told), taken.undone().stream().map(stand -> countered(deal, route, stand, sides)))
                .toList();
    }

    private static NewEvent countered(Deal deal, Route route, Stand stand, SidesCounted sides) {
        Step step = route.step(stand.step());
        return new NewEvent(
                Objects.requireNonNull(step.counter()), deal.id(), DealChange.of(deal, step, stand, route, sides));
    }
}
