package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Works the rows out of what was counted; pure. */
final class ScoreboardRows {
    /** A ratio is shown to a hundredth of a per cent. */
    private static final int PLACES = 4;

    private final Indicators indicators;
    private final Counted everywhere;
    private final Counted ofCentre;

    /** @param ofCentre what the asked-for centre counted: only the portal's own counts are narrowed by it */
    ScoreboardRows(Indicators indicators, Counted everywhere, Counted ofCentre) {
        this.indicators = indicators;
        this.everywhere = everywhere;
        this.ofCentre = ofCentre;
    }

    /** Rows of the regions that lie in this one; all of them if none is asked for. */
    List<ScoreboardRow> in(@Nullable String region) {
        return indicators.gauges().stream()
                .flatMap(gauge -> gauge.isOwn() ? Stream.of(count(gauge, ofCentre, region)) : targets(gauge, region))
                .toList();
    }

    private Stream<ScoreboardRow> targets(Gauge gauge, @Nullable String region) {
        return gauge.regions().stream()
                .filter(code -> region == null || Regions.lies(code, region))
                .map(code -> gauge.base() == null ? count(gauge, everywhere, code) : ratio(gauge, gauge.base(), code));
    }

    private static ScoreboardRow count(Gauge gauge, Counted counted, @Nullable String region) {
        Counted.Value value = value(gauge.value(), counted, region);
        return row(
                gauge, region, BigDecimal.valueOf(value.value()), value, null, beside(gauge.value(), counted, region));
    }

    private ScoreboardRow ratio(Gauge gauge, Gauge.Count divisor, String region) {
        Counted.Value numerator = value(gauge.value(), everywhere, region);
        Counted.Value base = value(divisor, everywhere, region);
        BigDecimal value = base.value() == 0
                ? null
                : BigDecimal.valueOf(numerator.value())
                        .divide(BigDecimal.valueOf(base.value()), PLACES, RoundingMode.HALF_UP);
        return row(gauge, region, value, numerator, base, beside(gauge.value(), everywhere, region));
    }

    private static Counted.Value value(Gauge.Count count, Counted counted, @Nullable String region) {
        return counted.of(count.measure(), count.side(), region, count.counts());
    }

    private static @Nullable Long beside(Gauge.Count count, Counted counted, @Nullable String region) {
        return count.beside().isEmpty()
                ? null
                : counted.of(count.measure(), count.side(), region, count.beside())
                        .value();
    }

    private static ScoreboardRow row(
            Gauge gauge,
            @Nullable String region,
            @Nullable BigDecimal value,
            Counted.Value counted,
            Counted.@Nullable Value base,
            @Nullable Long beside) {
        Indicator indicator = gauge.indicator();
        return new ScoreboardRow(
                indicator.id(),
                gauge.title(),
                indicator.shape(),
                indicator.document(),
                indicator.clause(),
                indicator.period(),
                region,
                region == null ? null : Regions.name(region).orElse(null),
                gauge.value().measure(),
                indicator.unit(),
                indicator.direction(),
                value,
                BigDecimal.valueOf(counted.demonstration()),
                beside,
                base == null ? null : counted,
                base,
                value == null ? ScoreboardRow.BASE_IS_ZERO : null,
                indicator.target(),
                share(value, indicator.target()),
                indicator.note());
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal value, @Nullable BigDecimal target) {
        return value == null || target == null || target.signum() == 0
                ? null
                : value.divide(target, PLACES, RoundingMode.HALF_UP);
    }
}
