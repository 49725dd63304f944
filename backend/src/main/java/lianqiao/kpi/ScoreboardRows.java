package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.kpi.ScoreboardRow.Milestone;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Works the rows of a year out of what was counted; pure. */
final class ScoreboardRows {
    private static final String MILESTONES = "milestones";

    private final Indicators indicators;
    private final Counted everywhere;
    private final Figures figures;
    private final Figures ofCentre;
    private final Spans spans;
    private final int year;
    private final @Nullable Standings standings;

    /**
     * @param ofCentre what the asked-for centre counted: only the portal's own counts are narrowed by it
     * @param year whose figures are asked for, by what is known today
     */
    ScoreboardRows(Indicators indicators, Counted everywhere, Counted ofCentre, int year) {
        this(indicators, everywhere, ofCentre, year, null);
    }

    /** @param standings absent: values alone, without targets */
    ScoreboardRows(
            Indicators indicators, Counted everywhere, Counted ofCentre, int year, @Nullable Standings standings) {
        this.standings = standings;
        this.indicators = indicators;
        this.everywhere = everywhere;
        this.figures = new Figures(everywhere);
        this.ofCentre = new Figures(ofCentre);
        this.spans = new Spans(year);
        this.year = year;
    }

    /** Rows of the places that lie in this one; all of them if none is asked for. */
    List<ScoreboardRow> in(@Nullable String place) {
        return indicators.gauges().stream()
                .flatMap(gauge -> gauge.isOwn() ? Stream.of(own(gauge, place)) : targets(gauge, place))
                .toList();
    }

    /** The portal's own counts alone. */
    List<ScoreboardRow> own(@Nullable String place) {
        return indicators.gauges().stream()
                .filter(Gauge::isOwn)
                .map(gauge -> own(gauge, place))
                .toList();
    }

    private Stream<ScoreboardRow> targets(Gauge gauge, @Nullable String asked) {
        Stream<String> set = standings == null ? Stream.of() : standings.placesSet(gauge).stream();
        return Stream.concat(gauge.places().stream(), set)
                .distinct()
                .filter(place -> asked == null || Places.lies(place, asked))
                .map(place -> target(
                        gauge, place, standings == null ? spans.of(gauge) : standings.span(gauge, place, spans)));
    }

    private ScoreboardRow target(Gauge gauge, String place, Span span) {
        Figure figure = figures.of(gauge, place, span, goal(gauge, place));
        List<Milestone> milestones = milestones(gauge.indicator(), place);
        TargetStanding standing = standings == null ? null : standings.of(gauge, place, span, figure, milestones);
        return row(gauge, place, span, figure, milestones, standing);
    }

    private @Nullable BigDecimal goal(Gauge gauge, String place) {
        if (standings == null) {
            return gauge.indicator().target();
        }
        Target target = standings.target(gauge, place);
        return target == null ? null : target.value();
    }

    private ScoreboardRow own(Gauge gauge, @Nullable String asked) {
        Span span = spans.of(gauge);
        Figure figure = ofCentre.of(gauge, asked == null ? Places.EVERYWHERE : asked, span);
        return row(gauge, asked, span, figure, List.of(), null);
    }

    private ScoreboardRow row(
            Gauge gauge,
            @Nullable String place,
            Span span,
            Figure figure,
            List<Milestone> milestones,
            @Nullable TargetStanding standing) {
        Indicator indicator = gauge.indicator();
        BigDecimal target = standings == null ? indicator.target() : standing == null ? null : standing.target();
        String region = place == null ? null : Places.region(place);
        return new ScoreboardRow(
                indicator.id(),
                gauge.part() == null ? null : gauge.part().key(),
                gauge.title(),
                indicator.shape(),
                gauge.working().method(),
                indicator.document().id(),
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
                milestones,
                target,
                TargetStanding.share(figure.value(), target),
                gauge.conflicts(),
                indicator.note(),
                gauge.covers(),
                standing);
    }

    private List<Milestone> milestones(Indicator indicator, String place) {
        return everywhere
                .items(
                        MILESTONES,
                        item -> indicator.id().equals(item.subject())
                                && item.isOf(place)
                                && item.stands(Span.year(year).end())
                                && item.basis() != null)
                .map(item -> new Milestone(String.valueOf(item.basis()), item.on(), item.entry()))
                .toList();
    }

    private static String shown(int month) {
        return "%d-%02d".formatted(month / 100, month % 100);
    }
}
