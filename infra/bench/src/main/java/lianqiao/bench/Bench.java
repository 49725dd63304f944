package lianqiao.bench;

import java.nio.file.Path;
import java.util.List;

/** Entry point of {@code infra/bench/run}: one JSON line per figure on standard output, everything else on standard error. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Path portal = Path.of(words.getLast());
        List<String> wanted = words.subList(0, words.size() - 1);
        if (wanted.equals(List.of("walk"))) {
            try (House house = House.build(portal)) {
                new Walk(house).run();
            }
        } else if (wanted.equals(List.of("search"))) {
            try (House house = House.build(portal)) {
                new Walk(house).searchOnly();
            }
        } else if (!wanted.isEmpty() && wanted.size() <= 2 && wanted.getFirst().equals("intake-speed")) {
            try (House house = House.build(portal)) {
                new IntakeSpeed(house, wanted.size() == 2 ? Integer.parseInt(wanted.getLast()) : 1_000_000).run();
            }
        } else if (!wanted.isEmpty() && wanted.size() <= 2 && wanted.getFirst().equals("match-speed")) {
            try (House house = House.build(portal)) {
                new MatchSpeed(house, wanted.size() == 2 ? Integer.parseInt(wanted.getLast()) : 200_000).run();
            }
        } else if (!wanted.isEmpty() && wanted.size() <= 2 && wanted.getFirst().equals("scoreboard")) {
            try (House house = House.build(portal)) {
                new ScoreboardSpeed(house, wanted.size() == 2 ? Integer.parseInt(wanted.getLast()) : 10_000_000).run();
            }
        } else if (wanted.size() >= 2 && wanted.getFirst().equals("match-quality") && folds(wanted) >= 0) {
            try (House house = House.build(portal)) {
                new MatchQuality(house, Path.of(wanted.get(1)), folds(wanted)).run();
            }
        } else if (wanted.size() >= 2
                && wanted.getFirst().equals("retrain")
                && Retrain.reads(wanted.subList(1, wanted.size()))) {
            Retrain.run(wanted.subList(1, wanted.size()));
        } else if (wanted.size() >= 3 && wanted.getFirst().equals("match-reading")) {
            try (House house = House.build(portal)) {
                new MatchReading(house, Path.of(wanted.get(1)), wanted.subList(2, wanted.size())).run();
            }
        } else if (wanted.size() == 2 && wanted.getFirst().equals("chain-quality")) {
            ChainQuality.shipped(Path.of(wanted.getLast())).print();
        } else if (wanted.size() == 2 && wanted.getFirst().equals("chain-coverage")) {
            new ChainCoverage(Path.of(wanted.getLast())).run();
        } else if (wanted.size() >= 2 && wanted.getFirst().equals("intake-quality")) {
            IntakeQualityMeasure.run(wanted.subList(1, wanted.size()));
        } else {
            System.err.println(
                    "usage: infra/bench/run walk | search | intake-speed [ROWS] | match-speed [ROWS] | scoreboard [ROWS] | chain-quality FILE | chain-coverage DIR"
                            + " | match-quality DIR [--folds N] | match-reading DIR NEED..."
                            + " | intake-quality FILE [--out CSV]"
                            + " | retrain DB|DIR|CSV [--start FILE] [--write FOLDER] [--export CSV] [--shuffle SEED]");
            System.exit(2);
        }
        System.exit(0);
    }

    /** @return 0 where none are asked for, -1 where what is written is not understood */
    private static int folds(List<String> words) {
        if (words.size() == 2) {
            return 0;
        }
        boolean said = words.size() == 4
                && words.get(2).equals("--folds")
                && words.get(3).matches("[2-9]|[1-9][0-9]");
        return said ? Integer.parseInt(words.get(3)) : -1;
    }
}
