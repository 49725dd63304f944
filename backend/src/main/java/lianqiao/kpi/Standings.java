package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return whole(gauge, place).map(target -> target.on(day)).orElse(null);
    }

    /** Places outside the document's scope for which somebody set a target. */
    List<String> placesSet(Gauge gauge) {
        return targets.placesSet(gauge.indicator().id());
    }

    /** Which months are looked at: those of the target in force, else those of the shape and the document. */
    Span span(Gauge gauge, String place, Spans spans) {
        return whole(gauge, place).map(target -> spans.of(gauge, target, day)).orElseGet(() -> spans.of(gauge));
    }

    private Optional<Target> whole(Gauge gauge, String place) {
        return targets.whole(gauge.indicator().id(), place, day);
    }

    TargetStanding of(Gauge gauge, String place, Span span, Figure figure, List<ScoreboardRow.Milestone> milestones) {
        Target target = target(gauge, place);
        Course course = new Courses(counted, day, today).of(gauge, place, span, figure, target);
        Forecast forecast = Forecast.of(course);
        boolean milestone = target != null
                && milestones.stream()
                        .anyMatch(reached -> reached.word().equals(target.word()) && span.holds(reached.on()));
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
                target != null && target.isDemonstration(),
                document(target, indicator),
                target == null ? indicator.clause() : target.clause(),
                forecast.way(),
                forecast.value(),
                forecast.low(),
                forecast.high(),
                verdict.light(),
                verdict.unsure(),
                lastYear(gauge, place, span.aYearEarlier()),
                departments.of(indicator.id()).stream()
                        .map(Departments.Duty::task)
                        .toList(),
                departments.whyNone(indicator.id()));
    }

    /** Absent where nothing had been counted by its end: that is no zero. */
    private @Nullable BigDecimal lastYear(Gauge gauge, String place, Span before) {
        boolean known = new Courses(counted, day, today).isKnown(gauge, place, before.andBefore());
        return known ? new Figures(counted).of(gauge, place, before).value() : null;
    }

    private static @Nullable String document(@Nullable Target target, Indicator indicator) {
        return target == null || target.document().equals(indicator.document().id()) ? null : target.document();
    }
}
