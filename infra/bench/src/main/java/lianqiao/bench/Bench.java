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
        } else if (wanted.size() == 2 && wanted.getFirst().equals("match-quality")) {
            try (House house = House.build(portal)) {
                new MatchQuality(house, Path.of(wanted.getLast())).run();
            }
        } else if (wanted.size() == 2 && wanted.getFirst().equals("chain-quality")) {
            ChainQuality.shipped(Path.of(wanted.getLast())).print();
        } else if (wanted.size() == 2 && wanted.getFirst().equals("chain-coverage")) {
            new ChainCoverage(Path.of(wanted.getLast())).run();
        } else if (wanted.size() >= 2 && wanted.getFirst().equals("intake-quality")) {
            IntakeQualityMeasure.run(wanted.subList(1, wanted.size()));
        } else {
            System.err.println(
                    "usage: infra/bench/run walk | search | intake-speed [ROWS] | chain-quality FILE | chain-coverage DIR"
                            + " | match-quality DIR"
                            + " | intake-quality FILE [--out CSV]");
            System.exit(2);
        }
        System.exit(0);
    }
}
