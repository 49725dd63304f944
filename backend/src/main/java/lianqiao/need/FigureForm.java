package lianqiao.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * A target in numbers as an asker fills it in; one that says nothing at all is passed over.
 *
 * @param comparison AT_LEAST where left out
 */
public record FigureForm(
        @Nullable String name,
        @Nullable Comparison comparison,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit) {
    private static final int MOST = 30;

    /** Figures beyond this have no meaning as a target, and would be written out as a thousand digits. */
    private static final int MOST_DIGITS = 18;

    static List<Figure> readAll(@Nullable List<@Nullable FigureForm> forms, TextLimits limits) {
        if (forms == null) {
            return List.of();
        }
        if (forms.size() > MOST) {
            limits.refuse(NeedRefusals.tooManyFigures(MOST));
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        for (int at = 0; at < forms.size(); at++) {
            var form = forms.get(at);
            if (form != null && !form.isEmpty()) {
                form.read("figures[" + at + "].", limits, figures);
            }
        }
        return List.copyOf(figures);
    }

    private void read(String at, TextLimits limits, List<Figure> figures) {
        var called = limits.text(at + "name", name, 100);
        var measured = limits.text(at + "unit", unit, 30);
        var how = Objects.requireNonNullElse(comparison, Comparison.AT_LEAST);
        if (called.isEmpty()) {
            limits.refuse(NeedRefusals.figureUnnamed(at + "name"));
        }
        if (value == null || isTooLong(value)) {
            limits.refuse(NeedRefusals.figureWithoutValue(at + "value"));
            return;
        }
        if (how == Comparison.BETWEEN && (upper == null || isTooLong(upper) || upper.compareTo(value) <= 0)) {
            limits.refuse(NeedRefusals.figureReversed(at + "upper"));
            return;
        }
        figures.add(new Figure(called, how, value, how == Comparison.BETWEEN ? upper : null, measured));
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS;
    }

    private boolean isEmpty() {
        return blank(name) && value == null && upper == null && blank(unit);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
