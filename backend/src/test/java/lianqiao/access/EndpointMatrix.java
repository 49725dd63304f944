package lianqiao.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Resource {@code endpoint-matrix.csv}: {@code method,path,who may come in}, by hand, so that a rule that opens too wide is seen.
 * {@code all} is everyone, {@code signed-in} everyone but nobody.
 */
record EndpointMatrix(Map<String, Set<Visitor>> allowed) {
    static EndpointMatrix read() throws IOException {
        try (var csv = EndpointMatrix.class.getResourceAsStream("/endpoint-matrix.csv")) {
            List<String> lines = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new EndpointMatrix(lines.stream()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> cells[0] + " " + cells[1],
                            cells -> visitors(cells[2]),
                            (a, b) -> a,
                            TreeMap::new)));
        }
    }

    private static Set<Visitor> visitors(String cell) {
        return switch (cell.strip()) {
            case "all" -> EnumSet.allOf(Visitor.class);
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(Visitor.NOBODY));
            default ->
                Arrays.stream(cell.strip().split("\\s+")).map(Visitor::valueOf).collect(Collectors.toSet());
        };
    }
}
