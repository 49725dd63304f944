package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an indicator's figure beside its target: forecast, light, last year, who is responsible. Pure. */
final class Standings {
    private final Targets targets;
    private final Departments departments;
    private final Counted counted;
    private final LocalDate day;
    private final LocalDate today;

    /**
     * @param counted month by month, as far as it was known
     * @param day up to which is looked: of a past year its last
     */
    Standings(Targets targets, Departments departments, Counted counted, LocalDate day, LocalDate today) {
        this.targets = targets;
        this.departments = departments;
        this.counted = counted;
        this.day = day;
        this.today = today;
    }

    /** What is to be reached there on that day; absent where no document and nobody else set anything. */
    @Nullable
    Target target(Gauge gauge, String place) {
        return targets.inForce(gauge.indicator().id(), place, day).orElse(null);
    }

    /** Places outside the document's scope for which somebody set a target. */
    List<String> placesSet(Gauge gauge) {
        return targets.placesSet(gauge.indicator().id());
    }

    /** Which months are looked at: those of a target that was set, else those of the document. */
    Span span(Gauge gauge, String place, Span own) {
        Target target = target(gauge, place);
        if (target == null || target.version() == 0 || !isOfPeriod(gauge)) {
            return own;
        }
        Period period = target.period();
        int until = period.to() == null ? own.until() : Math.min(Span.month(period.to()), own.until());
        return new Span(period.from() == null ? 0 : Span.month(period.from()), until);
    }

    private static boolean isOfPeriod(Gauge gauge) {
        boolean added = gauge.working() instanceof Working.Count
                || gauge.working() instanceof Working.Once
                || gauge.working() instanceof Working.Ratio;
        return added && gauge.indicator().shape() != Shape.STOCK;
    }

    TargetStanding of(Gauge gauge, String place, Span span, Figure figure, List<ScoreboardRow.Milestone> milestones) {
        Target target = target(gauge, place);
        Course course = new Courses(counted, day, today).of(gauge, place, span, figure, target);
        Forecast forecast = Forecast.of(course);
        boolean milestone = target != null
                && milestones.stream().anyMatch(reached -> reached.word().equals(target.word()));
        Verdict verdict = Verdict.of(course, target, forecast, milestone);
        Indicator indicator = gauge.indicator();
        return new TargetStanding(
                course.period().from(),
                course.period().to(),
                forecast.at(),
                target == null ? null : target.value(),
                target == null ? null : target.word(),
                target == null ? indicator.direction() : target.direction().sign(),
                TargetStanding.share(figure.value(), target == null ? null : target.value()),
                target != null && target.carried(),
                target == null ? 0 : target.version(),
                document(target, indicator),
                target == null ? indicator.clause() : target.clause(),
                forecast.way(),
                forecast.value(),
                forecast.low(),
                forecast.high(),
                verdict.light(),
                verdict.unsure(),
                lastYear(gauge, place),
                departments.of(indicator.id()),
                departments.whyNone(indicator.id()));
    }

    /** Absent where nothing had been counted by its end: that is no zero. */
    private @Nullable BigDecimal lastYear(Gauge gauge, String place) {
        int before = day.getYear() - 1;
        boolean known = new Courses(counted, day, today).isKnown(gauge, place, Span.until(before));
        return known ? figure(gauge, place, before) : null;
    }

    private @Nullable BigDecimal figure(Gauge gauge, String place, int before) {
        return new Figures(counted, before)
                .of(gauge, place, new Spans(before).of(gauge))
                .value();
    }

    private static String document(@Nullable Target target, Indicator indicator) {
        return target == null || target.document().equals(indicator.document().id())
                ? indicator.document().title()
                : target.document();
    }
}
