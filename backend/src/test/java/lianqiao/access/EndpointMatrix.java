package lianqiao.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Resource {@code endpoint-matrix.csv}: {@code method,path,who may come in[,notes]}, by hand, so that a rule that opens too wide is
 * seen. {@code all} is everyone, {@code signed-in} everyone but nobody, {@code owners} every organisation's owner, an editor's name
 * means its owner too. Notes: {@code people} = no token opens it; {@code own:THING} = others' are not there for one (404).
 */
record EndpointMatrix(Map<String, Line> lines) {
    /** One endpoint. */
    record Line(Set<Visitor> allowed, Set<String> notes) {
        boolean isForPeople() {
            return notes.contains("people");
        }

        /** What a token that may nothing but read public pages can use. */
        boolean isPublic() {
            return allowed.contains(Visitor.NOBODY) && !isForPeople();
        }

        Optional<String> thing() {
            return notes.stream()
                    .filter(note -> note.startsWith("own:"))
                    .map(note -> note.substring(4))
                    .findFirst();
        }

        private static Line of(String[] cells) {
            return new Line(
                    visitors(cells[2]),
                    cells.length < 4 ? Set.of() : Set.of(cells[3].strip().split("\\s+")));
        }
    }

    static EndpointMatrix read() throws IOException {
        try (var csv = EndpointMatrix.class.getResourceAsStream("/endpoint-matrix.csv")) {
            List<String> lines = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new EndpointMatrix(lines.stream()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> cells[0] + " " + cells[1], Line::of, EndpointMatrix::once, TreeMap::new)));
        }
    }

    /** Two branches that both wrote a line are merged to both lines: then the wrong one might count. */
    private static Line once(Line one, Line other) {
        throw new IllegalStateException("an endpoint is named twice: " + one + " and " + other);
    }

    private static Set<Visitor> visitors(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .flatMap(EndpointMatrix::named)
                .collect(Collectors.toSet());
    }

    private static Stream<Visitor> named(String word) {
        return switch (word) {
            case "all" -> Arrays.stream(Visitor.values());
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(Visitor.NOBODY)).stream();
            case "owners" -> Visitor.owners().stream();
            default -> Visitor.valueOf(word).andAbove();
        };
    }
}
