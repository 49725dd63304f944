package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A version of a target, as the API shows it.
 *
 * @param version 0: as the document sets it
 * @param place absent: each place of the indicator's scope
 * @param from absent: the document names no period
 * @param yearly it holds for each year of the period by itself
 * @param carried the document's years are over; its target is carried on until somebody sets another
 * @param direction {@code >=}, {@code >} or {@code =}
 * @param inForce whether it is the one that the board looks at today
 * @param organisation who set it; absent for the document, and for the operator
 */
record TargetView(
        long version,
        String indicator,
        Refusal.Text title,
        Shape shape,
        String unit,
        @Nullable String place,
        @Nullable String placeName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean yearly,
        @Nullable BigDecimal value,
        @Nullable String word,
        String direction,
        String document,
        String clause,
        boolean withdrawn,
        boolean carried,
        boolean inForce,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable Instant at,
        @Nullable String why,
        boolean demonstration) {

    static TargetView of(Target target, Indicators all, boolean inForce) {
        Indicator indicator = all.all().stream()
                .filter(one -> one.id().equals(target.indicator()))
                .findFirst()
                .orElseThrow();
        Target.Setting set = target.set();
        return new TargetView(
                target.version(),
                indicator.id(),
                all.titleOf(indicator),
                indicator.shape(),
                indicator.unit(),
                target.place(),
                target.place() == null ? null : Places.name(target.place()).orElse(null),
                target.period().from(),
                target.period().to(),
                target.period().yearly(),
                target.value(),
                target.word(),
                target.direction().sign(),
                document(target, indicator),
                target.clause(),
                target.withdrawn(),
                target.carried(),
                inForce,
                set == null ? null : set.organisation(),
                set == null ? null : set.organisationName(),
                set == null ? null : set.at(),
                set == null ? null : set.why(),
                target.isDemonstration());
    }

    private static String document(Target target, Indicator indicator) {
        return target.document().equals(indicator.document().id())
                ? indicator.document().title()
                : target.document();
    }
}
