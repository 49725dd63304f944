package lianqiao.party;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianqiao.shared.Parks;

/** What a profile chooses from: the parks, and the labels and services of resource folder {@code party}. A new one is a line, not code. */
public final class Choices {
    private static final List<Park> PARKS = Parks.all().stream()
            .map(park -> new Park(park.name(), park.region()))
            .toList();
    private static final List<NamedChoice> LABELS = choices("labels");
    private static final List<NamedChoice> SERVICES = choices("services");

    private Choices() {}

    public static List<Park> parks() {
        return PARKS;
    }

    /** The park of that name, as its region's measures spell it. */
    public static Optional<Park> park(String name) {
        return PARKS.stream().filter(park -> park.name().equals(name)).findFirst();
    }

    /** The label of that code; empty for one that nobody knows. */
    public static Optional<NamedChoice> label(String code) {
        return LABELS.stream().filter(label -> label.code().equals(code)).findFirst();
    }

    public static boolean isLabel(String code) {
        return label(code).isPresent();
    }

    static List<NamedChoice> labels() {
        return LABELS;
    }

    static List<NamedChoice> services() {
        return SERVICES;
    }

    static boolean has(List<NamedChoice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private static List<NamedChoice> choices(String file) {
        return lines(file).stream()
                .map(cells -> new NamedChoice(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static List<String[]> lines(String file) {
        try (InputStream csv = Choices.class.getResourceAsStream("/party/" + file + ".csv")) {
            return new String(Objects.requireNonNull(csv, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
