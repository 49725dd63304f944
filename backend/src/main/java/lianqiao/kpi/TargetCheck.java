package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** Reads a form into a target, and says all that is wrong with it at once. Pure. */
final class TargetCheck {
    private static final int LONGEST_YEARS = 20;
    private static final int LONGEST_NUMBER = 15;
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WHY = 500;
    private static final Set<Shape> BY_YEAR = Set.of(Shape.COUNT_PER_YEAR, Shape.YOY_GROWTH, Shape.NON_DECREASING);

    private final Map<String, Indicator> indicators;
    private final Indicators all;
    private final Targets standing;
    private final Actor actor;

    TargetCheck(Indicators all, Targets standing, Actor actor) {
        this.indicators = all.all().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.all = all;
        this.standing = standing;
        this.actor = actor;
    }

    /**
     * @param set who sets it; its reason is the form's
     * @throws lianqiao.shared.RefusedException with everything that is wrong
     */
    Target read(TargetForm form, long version, Function<String, Target.Setting> set) {
        TextLimits limits = new TextLimits();
        @Nullable
        Indicator indicator = indicator(needed(limits, "indicator", form.indicator(), "指标", "indicator"), limits);
        String place = place(needed(limits, "place", form.place(), "地区", "place"), limits);
        LocalDate from = day(limits, "from", form.from(), "考核期开始日", "first day");
        LocalDate to = day(limits, "to", form.to(), "考核期结束日", "last day");
        @Nullable BigDecimal value = number(limits, limits.text("value", form.value(), LONGEST_TEXT));
        String word = limits.text("word", form.word(), LONGEST_WORD);
        String why = needed(limits, "why", form.why(), "变更理由", "reason");
        limits.text("why", form.why(), LONGEST_WHY);
        boolean withdrawn = Boolean.TRUE.equals(form.withdrawn());
        refuse(limits, !withdrawn && given(form.value()) == !word.isEmpty(), TargetRefusals::numberOrWord);
        boolean turned = from != null && to != null && (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS)));
        boolean inParts = from != null && to != null && !Period.isOfWholeMonths(from, to);
        refuse(limits, turned, TargetRefusals::periodTurned);
        refuse(limits, inParts && !turned && !withdrawn, TargetRefusals::wholeMonths);
        @Nullable Direction direction = direction(limits, form, indicator);
        String document = source(limits, "document", form.document());
        String clause = source(limits, "clause", form.clause());
        boolean inScope = indicator != null && Scopes.of(all, indicator.id()).contains(place);
        refuse(
                limits,
                indicator != null && !inScope && !withdrawn && (document.isEmpty() || clause.isEmpty()),
                TargetRefusals::documentMissing);
        limits.check();
        if (indicator == null || from == null || to == null || direction == null) {
            throw new IllegalStateException("checked above");
        }
        Target target = new Target(
                version,
                indicator.id(),
                place,
                period(indicator, from, to),
                withdrawn ? null : value,
                withdrawn || word.isEmpty() ? null : word,
                direction,
                document.isEmpty() ? indicator.document().id() : document,
                clause.isEmpty() ? indicator.clause() : clause,
                withdrawn,
                false,
                set.apply(why));
        requireChange(target);
        return target;
    }

    private void requireChange(Target target) {
        String place = String.valueOf(target.place());
        var before = standing.standing(target.indicator(), place).stream()
                .filter(old -> old.period().equals(target.period()))
                .findFirst();
        if (target.withdrawn() && before.isEmpty()) {
            throw TargetRefusals.nothingToWithdraw().asException();
        }
        if (before.filter(old -> isSame(old, target)).isPresent()) {
            throw TargetRefusals.nothingChanged().asException();
        }
    }

    private static boolean isSame(Target old, Target now) {
        boolean sameValue = old.value() == null
                ? now.value() == null
                : now.value() != null && old.value().compareTo(now.value()) == 0;
        return sameValue
                && Objects.equals(old.word(), now.word())
                && old.direction() == now.direction()
                && old.document().equals(now.document())
                && old.clause().equals(now.clause())
                && old.withdrawn() == now.withdrawn();
    }

    /** What is asked for by the year, over more than a year, is asked for in each of them. */
    private static Period period(Indicator indicator, LocalDate from, LocalDate to) {
        boolean yearly = BY_YEAR.contains(indicator.shape()) && !to.isBefore(from.plusYears(1));
        return new Period(from, to, yearly);
    }

    private @Nullable Indicator indicator(String id, TextLimits limits) {
        refuse(limits, !id.isEmpty() && !indicators.containsKey(id), () -> TargetRefusals.unknownIndicator(id));
        return indicators.get(id);
    }

    private String place(String place, TextLimits limits) {
        boolean known = Places.exists(place);
        refuse(limits, !place.isEmpty() && !known, () -> TargetRefusals.unknownPlace(place));
        refuse(limits, known && !actor.watchesOver(Places.region(place)), () -> TargetRefusals.notYours(place));
        return place;
    }

    private static @Nullable Direction direction(TextLimits limits, TargetForm form, @Nullable Indicator indicator) {
        if (!given(form.direction())) {
            return indicator == null ? null : Direction.required(indicator.direction());
        }
        String sign = String.valueOf(form.direction());
        refuse(limits, Direction.of(sign).isEmpty(), () -> TargetRefusals.noDirection(sign));
        return Direction.of(sign).orElse(null);
    }

    private static @Nullable LocalDate day(
            TextLimits limits, String field, @Nullable String written, String zh, String en) {
        String text = needed(limits, field, written, zh, en);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            limits.refuse(TargetRefusals.noDay(field, text));
            return null;
        }
    }

    private static @Nullable BigDecimal number(TextLimits limits, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            if (number.precision() <= LONGEST_NUMBER
                    && number.scale() <= MOST_DECIMALS
                    && number.scale() >= -LONGEST_NUMBER) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below, as one that is too long
        }
        limits.refuse(TargetRefusals.noNumber(text));
        return null;
    }

    private static String needed(TextLimits limits, String field, @Nullable String text, String zh, String en) {
        String given = limits.text(field, text, LONGEST_WHY);
        refuse(limits, given.isEmpty(), () -> TargetRefusals.missing(field, zh, en));
        return given;
    }

    private static String source(TextLimits limits, String field, @Nullable String text) {
        return limits.text(field, text, LONGEST_TEXT);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void refuse(TextLimits limits, boolean wrong, Supplier<Refusal> refusal) {
        if (wrong) {
            limits.refuse(refusal.get());
        }
    }
}
