package lianqiao.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The light of an indicator, and why there is none. Pure. */
record Verdict(Light light, @Nullable Unsure unsure) {

    /** @param milestone whether the register has the milestone of the target's word */
    static Verdict of(Course course, @Nullable Target target, Forecast forecast, boolean milestone) {
        if (target == null || target.value() == null) {
            return withoutNumber(target, milestone);
        }
        BigDecimal value = course.value();
        if (value == null) {
            return ahead(course, target, forecast, course.base() == null ? Unsure.NO_VALUE : Unsure.BASE_IS_ZERO);
        }
        boolean met = target.direction().isMetBy(value, target.value());
        if (course.over()) {
            return new Verdict(met ? Light.REACHED : Light.MISSED, null);
        }
        if (!course.addsUp()) {
            return new Verdict(met ? Light.MEETS_NOW : Light.BELOW_NOW, null);
        }
        return met ? new Verdict(Light.REACHED, null) : ahead(course, target, forecast, Unsure.NO_VALUE);
    }

    private static Verdict withoutNumber(@Nullable Target target, boolean milestone) {
        if (target == null || target.word() == null) {
            return new Verdict(Light.UNKNOWN, Unsure.NO_TARGET);
        }
        return milestone ? new Verdict(Light.REACHED, null) : new Verdict(Light.UNKNOWN, Unsure.WORD);
    }

    private static Verdict ahead(Course course, Target target, Forecast forecast, Unsure without) {
        BigDecimal goal = target.value();
        if (goal == null || forecast.value() == null || course.over()) {
            return new Verdict(Light.UNKNOWN, forecast.unsure() == null ? without : forecast.unsure());
        }
        if (target.direction().isMetBy(forecast.value(), goal)) {
            return new Verdict(Light.ON_COURSE, null);
        }
        boolean possible = forecast.high() != null && target.direction().isMetBy(forecast.high(), goal);
        return new Verdict(possible ? Light.AT_RISK : Light.BEHIND, null);
    }
}
