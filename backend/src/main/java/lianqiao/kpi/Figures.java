package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.kpi.Figure.Among;
import lianqiao.kpi.Figure.Quantity;
import lianqiao.kpi.Figure.Undefined;
import org.jspecify.annotations.Nullable;

/** Works figures out of what was counted; pure. Percentages and means have two decimals, ratios four. */
final class Figures {
    static final int RATIO_PLACES = 4;
    static final int PERCENT_PLACES = 2;

    private final Counted counted;

    Figures(Counted counted) {
        this.counted = counted;
    }

    Figure of(Gauge gauge, String place, Span span) {
        return of(gauge, place, span, gauge.indicator().target());
    }

    /**
     * @param span that the indicator looks at: what happened later doesn't count
     * @param goal what each one has to reach, where it is asked of each; absent where nobody set it
     */
    Figure of(Gauge gauge, String place, Span span, @Nullable BigDecimal goal) {
        return switch (gauge.working()) {
            case Working.Count count -> counted(count.terms(), place, span);
            case Working.Once once -> once(once.term(), place, span);
            case Working.Growth growth -> new Growth(counted).of(gauge, growth, place, span);
            case Working.Ratio ratio -> ratio(gauge, ratio, place, span);
            case Working.Stated stated -> stated(gauge, stated, place, span);
            case Working.Lowest lowest -> lowest(lowest, place, span, goal);
            case Working.PresentWith present -> present(present, place, span);
        };
    }

    private Figure counted(List<Term> terms, String place, Span span) {
        Counted.Value sum = sum(counted, terms, place, span);
        Term first = terms.getFirst();
        return Figure.of(first.shown(sum.value()), first.shown(sum.demonstration()), beside(terms, place, span));
    }

    private Figure once(Term term, String place, Span span) {
        Counted.Value sum = counted.subjects(term.measure(), place, span);
        return Figure.of(BigDecimal.valueOf(sum.value()), BigDecimal.valueOf(sum.demonstration()), null);
    }

    private Figure ratio(Gauge gauge, Working.Ratio ratio, String place, Span span) {
        Counted.Value numerator = sum(counted, List.of(ratio.of()), place, span);
        Counted.Value base = sum(counted, List.of(ratio.to()), place, span);
        boolean percent = gauge.indicator().unit().equals("%");
        BigDecimal value = base.value() == 0
                ? null
                : Term.plain(BigDecimal.valueOf(numerator.value())
                        .multiply(BigDecimal.valueOf(percent ? 100 : 1))
                        .divide(
                                BigDecimal.valueOf(base.value()),
                                percent ? PERCENT_PLACES : RATIO_PLACES,
                                RoundingMode.HALF_UP));
        return new Figure(
                value,
                BigDecimal.valueOf(numerator.demonstration()),
                beside(List.of(ratio.of()), place, span),
                quantity(ratio.of(), numerator),
                quantity(ratio.to(), base),
                null,
                value == null ? Undefined.BASE_IS_ZERO : null,
                null,
                null,
                null);
    }

    private Figure stated(Gauge gauge, Working.Stated stated, String place, Span span) {
        Span asked = stated.yearly() && span.isLong() ? Span.year(span.end().getYear()) : span;
        return stated.mean()
                ? mean(gauge, stated, place, asked)
                : latest(gauge, stated, place, asked)
                        .map(item -> Figure.stated(
                                stated.term().shown(item.value()), item.demonstration(), item.on(), item.entry()))
                        .orElse(Figure.none(Undefined.NOT_STATED));
    }

    private Optional<Counted.Item> latest(Gauge gauge, Working.Stated stated, String place, Span span) {
        return Statement.latest(counted.items(
                stated.term().measure(),
                item -> (!stated.ofIndicator() || gauge.indicator().id().equals(item.subject()))
                        && item.isOf(place)
                        && item.stands(span.end())
                        && span.holds(item.on())));
    }

    /** Years for which nothing was stated are left out: a gap is no zero. */
    private Figure mean(Gauge gauge, Working.Stated stated, String place, Span span) {
        List<Counted.Item> years = IntStream.rangeClosed(span.from() / 100, span.until() / 100)
                .boxed()
                .flatMap(one -> latest(gauge, stated, place, Span.year(one).within(span)).stream())
                .toList();
        if (years.isEmpty()) {
            return Figure.none(Undefined.NOT_STATED);
        }
        BigDecimal sum =
                years.stream().map(item -> stated.term().shown(item.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(years.size()), PERCENT_PLACES, RoundingMode.HALF_UP);
        Counted.Item last = years.getLast();
        return Figure.stated(
                Term.plain(mean), years.stream().anyMatch(Counted.Item::demonstration), last.on(), last.entry());
    }

    private Figure lowest(Working.Lowest lowest, String place, Span span, @Nullable BigDecimal goal) {
        String measure = lowest.term().measure();
        List<Counted.Item> all = lowest.perSubject()
                ? List.copyOf(latestOfEach(measure, place, span).values())
                : counted.items(measure, item -> item.liesIn(place) && item.stands(span.end()) && span.holds(item.on()))
                        .toList();
        return all.stream()
                .min(Comparator.comparing(Counted.Item::value))
                .map(least -> {
                    Term term = lowest.term();
                    long met = all.stream()
                            .filter(item ->
                                    goal == null || term.shown(item.value()).compareTo(goal) >= 0)
                            .count();
                    BigDecimal value = term.shown(least.value());
                    return new Figure(
                            value,
                            least.demonstration() ? value : BigDecimal.ZERO,
                            null,
                            null,
                            null,
                            null,
                            null,
                            least.on(),
                            new Among(met, all.size()),
                            least.entry());
                })
                .orElse(Figure.none(Undefined.NOTHING_THERE));
    }

    private Figure present(Working.PresentWith working, String place, Span span) {
        Set<String> high = latestOfEach(working.with().measure(), place, span).values().stream()
                .filter(item -> item.value() >= working.least())
                .map(Counted.Item::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Boolean> there = counted.items(
                        working.present().measure(), item -> item.liesIn(place) && item.stands(span.end()))
                .filter(item -> item.subject() != null)
                .collect(Collectors.toMap(
                        item -> Objects.requireNonNull(item.subject()),
                        Counted.Item::demonstration,
                        Boolean::logicalAnd));
        List<Boolean> met = there.entrySet().stream()
                .filter(one -> high.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Figure(
                BigDecimal.valueOf(met.size()),
                BigDecimal.valueOf(
                        met.stream().filter(demonstration -> demonstration).count()),
                null,
                null,
                null,
                null,
                null,
                null,
                new Among(met.size(), there.size()),
                null);
    }

    /** What each subject stated last, of the span's last year or of the one before: while a year runs, its own figure isn't known yet. */
    private Map<String, Counted.Item> latestOfEach(String measure, String place, Span span) {
        int year = span.end().getYear();
        return counted.items(
                        measure,
                        item -> item.subject() != null
                                && item.liesIn(place)
                                && item.stands(span.end())
                                && Span.years(year - 1, year).holds(item.on()))
                .collect(Collectors.toMap(
                        item -> Objects.requireNonNull(item.subject()),
                        item -> item,
                        (one, other) -> Statement.latest(Stream.of(one, other)).orElseThrow()));
    }

    private @Nullable Long beside(List<Term> terms, String place, Span span) {
        return terms.stream().allMatch(term -> term.beside().isEmpty())
                ? null
                : terms.stream()
                        .filter(term -> !term.beside().isEmpty())
                        .mapToLong(term -> counted.sum(term.measure(), term.side(), place, term.beside(), span)
                                .value())
                        .sum();
    }

    static Counted.Value sum(Counted counted, List<Term> terms, String place, Span span) {
        return terms.stream()
                .map(term -> counted.sum(term.measure(), term.side(), place, term.counts(), span))
                .reduce(Counted.Value.NOTHING, Counted.Value::plus);
    }

    static Quantity quantity(Term term, Counted.Value value) {
        return new Quantity(term.shown(value.value()), term.shown(value.demonstration()), term.isMoney() ? "万元" : "");
    }
}
