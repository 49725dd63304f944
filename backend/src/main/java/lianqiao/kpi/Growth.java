package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lianqiao.kpi.Figure.BaseSource;
import lianqiao.kpi.Figure.Quantity;
import lianqiao.kpi.Figure.Undefined;

/**
 * Growth against an earlier year, in per cent; pure. The base is an accepted baseline of that year if there is one, else what this portal
 * counted in it. Of a part of a year it is what was counted in the same months of the year before: a baseline is of a whole year. A base of 0 leaves the growth undefined; where the portal had counted nothing at all by the end of that year it knows
 * no base, which is something else.
 */
final class Growth {
    static final String BASELINES = "baselines";

    private record Base(BigDecimal value, BigDecimal demonstration, BaseSource source) {}

    private final Counted counted;

    Growth(Counted counted) {
        this.counted = counted;
    }

    /** @param span the year, or the part of one; of an average growth the period from its first year on */
    Figure of(Gauge gauge, Working.Growth growth, String place, Span span) {
        Span last = last(growth, span);
        Span before = before(growth, span);
        Term first = gauge.first();
        Counted.Value now = Figures.sum(counted, growth.terms(), place, last);
        Optional<Base> base = baseline(gauge, place, last, before).or(() -> entered(growth, first, place, before));
        BigDecimal value = base.filter(known -> known.value.signum() > 0)
                .map(known -> percent(
                        first.shown(now.value()),
                        known.value,
                        last.end().getYear() - before.end().getYear()))
                .orElse(null);
        return new Figure(
                value,
                first.shown(now.demonstration()),
                null,
                Figures.quantity(first, now),
                base.map(known -> new Quantity(known.value, known.demonstration, first.isMoney() ? "万元" : ""))
                        .orElse(null),
                base.map(Base::source).orElse(null),
                value != null ? null : base.isPresent() ? Undefined.BASE_IS_ZERO : Undefined.NO_BASE,
                null,
                null,
                null);
    }

    /** The months that have grown: of an average growth those of the period's last year. */
    static Span last(Working.Growth growth, Span span) {
        return growth.average() && span.isLong() ? Span.year(span.end().getYear()) : span;
    }

    /** The months that they are compared with: of an average growth the year before the period. */
    private static Span before(Working.Growth growth, Span span) {
        return growth.average() && span.isLong() && span.from() > 0
                ? Span.year(span.from() / 100 - 1)
                : last(growth, span).yearBefore();
    }

    private Optional<Base> baseline(Gauge gauge, String place, Span last, Span months) {
        if (!months.isWholeYear()) {
            return Optional.empty();
        }
        Gauge.Part part = gauge.part();
        int before = months.end().getYear();
        return Statement.latest(counted.items(
                        BASELINES,
                        item -> gauge.indicator().id().equals(item.subject())
                                && item.isOf(place)
                                && item.stands(last.end())
                                && item.on().getYear() == before
                                && (part == null || part.baseline().equals(item.basis()))))
                .map(item -> {
                    BigDecimal value = gauge.first().shownBaseline(item.value());
                    return new Base(
                            value,
                            item.demonstration() ? value : BigDecimal.ZERO,
                            new BaseSource(BaseSource.Kind.BASELINE, before, item.on(), item.entry()));
                });
    }

    private Optional<Base> entered(Working.Growth growth, Term first, String place, Span before) {
        Counted.Value then = Figures.sum(counted, growth.terms(), place, before);
        boolean known =
                Figures.sum(counted, growth.terms(), place, before.andBefore()).entries() > 0;
        return known
                ? Optional.of(new Base(
                        first.shown(then.value()),
                        first.shown(then.demonstration()),
                        new BaseSource(BaseSource.Kind.ENTRIES, before.end().getYear(), null, null)))
                : Optional.empty();
    }

    /** Over several years the even growth of each: the root of the whole. */
    static BigDecimal percent(BigDecimal now, BigDecimal base, int years) {
        if (years == 1) {
            return Term.plain(now.subtract(base)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(base, Figures.PERCENT_PLACES, RoundingMode.HALF_UP));
        }
        double factor = Math.pow(now.doubleValue() / base.doubleValue(), 1.0 / years);
        return Term.plain(
                BigDecimal.valueOf((factor - 1) * 100).setScale(Figures.PERCENT_PLACES, RoundingMode.HALF_UP));
    }
}
