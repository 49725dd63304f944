package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.kpi.ScoreboardRow.Milestone;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Works the rows of a year out of what was counted; pure. */
final class ScoreboardRows {
    private static final int PLACES = 4;
    private static final String MILESTONES = "milestones";

    private final Indicators indicators;
    private final Counted everywhere;
    private final Figures figures;
    private final Figures ofCentre;
    private final Spans spans;
    private final int year;

    /**
     * @param ofCentre what the asked-for centre counted: only the portal's own counts are narrowed by it
     * @param year whose figures are asked for, by what is known today
     */
    ScoreboardRows(Indicators indicators, Counted everywhere, Counted ofCentre, int year) {
        this.indicators = indicators;
        this.everywhere = everywhere;
        this.figures = new Figures(everywhere, year);
        this.ofCentre = new Figures(ofCentre, year);
        this.spans = new Spans(year);
        this.year = year;
    }

    /** Rows of the places that lie in this one; all of them if none is asked for. */
    List<ScoreboardRow> in(@Nullable String place) {
        return indicators.gauges().stream()
                .flatMap(gauge -> gauge.isOwn() ? Stream.of(own(gauge, place)) : targets(gauge, place))
                .toList();
    }

    private Stream<ScoreboardRow> targets(Gauge gauge, @Nullable String asked) {
        Span span = spans.of(gauge);
        return gauge.places().stream()
                .filter(place -> asked == null || Places.lies(place, asked))
                .map(place -> row(gauge, place, span, figures.of(gauge, place, span)));
    }

    private ScoreboardRow own(Gauge gauge, @Nullable String asked) {
        Span span = spans.of(gauge);
        return row(gauge, asked, span, ofCentre.of(gauge, asked == null ? Places.EVERYWHERE : asked, span));
    }

    private ScoreboardRow row(Gauge gauge, @Nullable String place, Span span, Figure figure) {
        Indicator indicator = gauge.indicator();
        String region = place == null ? null : Places.region(place);
        return new ScoreboardRow(
                indicator.id(),
                gauge.part() == null ? null : gauge.part().key(),
                gauge.title(),
                indicator.shape(),
                gauge.working().method(),
                indicator.document(),
                indicator.clause(),
                indicator.period(),
                span.from() == 0 ? null : shown(span.from()),
                shown(span.until()),
                place,
                place == null ? null : Places.name(place).orElse(null),
                region,
                region == null ? null : Regions.name(region).orElse(null),
                gauge.first().measure(),
                gauge.working().terms().stream().map(Term::measure).distinct().toList(),
                indicator.unit(),
                indicator.direction(),
                figure.value(),
                figure.demonstration(),
                figure.beside(),
                figure.numerator(),
                figure.base(),
                figure.baseSource(),
                figure.undefined(),
                figure.asOf(),
                figure.among(),
                figure.entry(),
                place == null || gauge.isOwn() ? List.of() : milestones(indicator, place),
                indicator.target(),
                share(figure.value(), indicator.target()),
                gauge.conflicts(),
                indicator.note());
    }

    private List<Milestone> milestones(Indicator indicator, String place) {
        return everywhere
                .items(
                        MILESTONES,
                        item -> indicator.id().equals(item.subject())
                                && item.isOf(place)
                                && item.stands(year)
                                && item.basis() != null)
                .map(item -> new Milestone(String.valueOf(item.basis()), item.on(), item.entry()))
                .toList();
    }

    private static String shown(int month) {
        return "%d-%02d".formatted(month / 100, month % 100);
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal value, @Nullable BigDecimal target) {
        return value == null || target == null || target.signum() == 0
                ? null
                : value.divide(target, PLACES, RoundingMode.HALF_UP);
    }
}
