package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.shared.YamlPlace;

/** The one field of a gauge that says how it is worked out, and whether that fits the indicator's shape. */
final class WorkingBlock {
    /** @param fits shapes that it can answer */
    private record Way(Set<Shape> fits, Function<YamlPlace, Working> reads) {}

    private final YamlPlace block;
    private final TermBlocks terms;
    private final Map<String, Way> ways = new LinkedHashMap<>();

    WorkingBlock(YamlPlace block, Set<String> others, TermBlocks terms) {
        this.block = block;
        this.terms = terms;
        way("count", names -> new Working.Count(list(names)), Shape.COUNT_PER_YEAR, Shape.CUMULATIVE, Shape.STOCK);
        way("once", this::once, Shape.COUNT_PER_YEAR, Shape.CUMULATIVE);
        way("growth", names -> new Working.Growth(list(names), false), Shape.YOY_GROWTH, Shape.NON_DECREASING);
        way("averageGrowth", names -> new Working.Growth(list(names), true), Shape.YOY_GROWTH);
        way("ratio", this::ratio, Shape.RATIO);
        way("stated", this::stated, Shape.values());
        way("score", name -> new Working.Stated(kept(name, Measure.Keeps.ITEMS), false, false, false), Shape.SCORE);
        way("lowest", this::lowest, Shape.AMOUNT, Shape.CONDITION);
        way("present", this::present, Shape.CUMULATIVE);
        Set<String> known = new TreeSet<>(others);
        known.addAll(ways.keySet());
        block.fields(known);
    }

    private void way(String name, Function<YamlPlace, Working> reads, Shape... fits) {
        ways.put(name, new Way(Set.of(fits), reads));
    }

    Working read(Indicator indicator) {
        List<String> named =
                block.fields().keySet().stream().filter(ways::containsKey).toList();
        if (named.size() != 1) {
            throw block.wrong(
                    "it must be worked out in one way, not " + named.size(),
                    "Give one of " + new TreeSet<>(ways.keySet()));
        }
        Way way = Objects.requireNonNull(ways.get(named.getFirst()));
        if (!way.fits().contains(indicator.shape())) {
            throw block.wrong(
                    "shape " + indicator.shape() + " can't be worked out by `" + named.getFirst() + "`",
                    "Use one of " + fitting(indicator.shape()));
        }
        Working working = way.reads().apply(block.need(named.getFirst()));
        terms.checkFed(
                block, indicator, working instanceof Working.Ratio ratio ? List.of(ratio.of()) : working.terms());
        return working instanceof Working.Lowest lowest && indicator.shape() == Shape.AMOUNT
                ? new Working.Lowest(lowest.term(), true)
                : working;
    }

    private Set<String> fitting(Shape shape) {
        return ways.entrySet().stream()
                .filter(way -> way.getValue().fits().contains(shape))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Working once(YamlPlace name) {
        return new Working.Once(kept(name, Measure.Keeps.SUBJECTS));
    }

    private Working lowest(YamlPlace name) {
        return new Working.Lowest(kept(name, Measure.Keeps.ITEMS), false);
    }

    private List<Term> list(YamlPlace names) {
        List<Term> found = names.items().stream().map(terms::term).toList();
        if (found.stream().map(Term::places).distinct().count() != 1) {
            throw names.wrong("money and numbers can't be added up", "Take measures of one unit");
        }
        return found;
    }

    private Term kept(YamlPlace name, Measure.Keeps keeps) {
        Term term = terms.term(name);
        if (terms.measure(name).keeps() != keeps) {
            throw name.wrong(
                    "of `" + name.text() + "` nothing is kept but sums",
                    "Give it `keep: " + keeps + "` in kpi/measures.yaml");
        }
        return term;
    }

    private Working ratio(YamlPlace ratio) {
        ratio.fields(Set.of("of", "to"));
        return new Working.Ratio(terms.term(ratio.need("of")), terms.term(ratio.need("to")));
    }

    /** {@code LATEST}, {@code MEAN} of the period's years, or {@code YEARLY}: the latest of the year. */
    private Working stated(YamlPlace how) {
        Term term = terms.outside();
        return switch (how.text()) {
            case "LATEST" -> new Working.Stated(term, true, false, false);
            case "MEAN" -> new Working.Stated(term, true, true, false);
            case "YEARLY" -> new Working.Stated(term, true, false, true);
            default -> throw how.wrong("`" + how.text() + "` is unknown", "Use LATEST, MEAN or YEARLY");
        };
    }

    private Working present(YamlPlace present) {
        present.fields(Set.of("of", "with", "least"));
        return new Working.PresentWith(
                kept(present.need("of"), Measure.Keeps.ITEMS),
                kept(present.need("with"), Measure.Keeps.ITEMS),
                Long.parseLong(present.need("least").named("\\d+", "Write a whole number; money in fen")));
    }
}
