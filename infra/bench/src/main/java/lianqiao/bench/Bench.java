package lianqiao.bench;

import java.nio.file.Path;
import java.util.List;

/** Entry point of {@code infra/bench/run}: one JSON line per figure on standard output, everything else on standard error. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.size() != 2 || !words.getFirst().equals("walk")) {
            System.err.println("usage: infra/bench/run walk");
            System.exit(2);
        }
        try (House house = House.build(Path.of(words.get(1)))) {
            new Walk(house).run();
        }
        System.exit(0);
    }
}
