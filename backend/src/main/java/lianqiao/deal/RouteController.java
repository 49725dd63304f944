package lianqiao.deal;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.listing.Financing;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The routes of deals as data: whoever shows a deal takes its words from here. */
@RestController
@RequestMapping("/api/v1/deal-routes")
class RouteController {
    private final Routes routes;

    RouteController(Routes routes) {
        this.routes = routes;
    }

    /**
     * @param current whether new deals begin by it; older versions are shown for the deals that began by them
     * @param financing the forms of financing that it is for; empty where that is no question
     */
    record RouteView(
            String key,
            int version,
            boolean current,
            Refusal.Text title,
            List<Route.Join> joins,
            List<Financing> financing,
            List<StepView> steps) {}

    /** @param action what comes next; absent where nothing is left to be done */
    record StepView(
            String key,
            Refusal.Text title,
            DealState state,
            Refusal.@Nullable Text action,
            boolean needsReason,
            List<String> evidence,
            List<ValueView> values) {}

    /** @param choices of which a CHOICE is one; none of every other kind */
    record ValueView(
            String key,
            ValueKind kind,
            Refusal.Text title,
            boolean required,
            boolean today,
            List<StepValue.ValueChoice> choices) {}

    /** Every route in every version, in the order in which they are proposed. */
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    List<RouteView> all() {
        List<Route> current = routes.newest();
        return routes.all().stream()
                .map(route -> view(route, current.contains(route)))
                .toList();
    }

    private static RouteView view(Route route, boolean current) {
        return new RouteView(
                route.key(),
                route.version(),
                current,
                route.title(),
                route.joins(),
                List.copyOf(route.financing()),
                route.steps().values().stream().map(RouteController::view).toList());
    }

    private static StepView view(Step step) {
        Step.Todo todo = step.todo();
        return new StepView(
                step.key(),
                step.title(),
                step.state(),
                todo == null ? null : todo.action(),
                step.needsReason(),
                List.copyOf(step.evidence()),
                step.values().stream()
                        .map(value -> new ValueView(
                                value.key(),
                                value.kind(),
                                value.title(),
                                value.required(),
                                value.today(),
                                value.choices()))
                        .toList());
    }
}
