package lianqiao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lianqiao.matching.Reason.Part;

/** A weight file as its text, of which a next version changes the points of the parts and keeps every other line. */
record WeightFile(String text) {
    private static final Pattern PARTS = Pattern.compile("(?m)^parts:.*\\R((?: {2}[A-Z]+: .*\\R)+)");
    private static final Pattern PART = Pattern.compile(" {2}([A-Z]+): ([0-9.]+)");
    private static final Pattern HEAD = Pattern.compile("\\A(#.*\\R)+");
    private static final Pattern NAME = Pattern.compile("weights-([0-9]+)\\.yaml");

    static WeightFile shipped(String version) {
        String resource = "/matching/weights-" + version + ".yaml";
        try (InputStream file = WeightFile.class.getResourceAsStream(resource)) {
            return new WeightFile(
                    new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static WeightFile read(Path file) throws IOException {
        return new WeightFile(Files.readString(file));
    }

    /** The most points of each part of a technology need. */
    Map<Part, Double> points() {
        Map<Part, Double> points = new EnumMap<>(Part.class);
        Matcher part = PART.matcher(block());
        while (part.find()) {
            points.put(Part.valueOf(part.group(1)), Double.valueOf(part.group(2)));
        }
        return points;
    }

    private String block() {
        Matcher block = PARTS.matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException("a weight file without its parts");
        }
        return block.group(1);
    }

    /** The version after all that lie in the folder, and after this one that is in use. */
    static int next(Path folder, String used) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            int newest = files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
            return Math.max(newest, Integer.parseInt(used)) + 1;
        }
    }

    /** Writes the next version beside the others. A file that is there is never written over. */
    Path promote(Path folder, int version, Map<Part, Double> points, String why) throws IOException {
        StringBuilder parts = new StringBuilder();
        points.forEach((part, most) -> parts.append(String.format(Locale.ROOT, "  %s: %s%n", part, plain(most))));
        String head = "# Version %d of the score (docs/matching.md), fitted by infra/bench/run retrain: %s.%n"
                        .formatted(version, why)
                + "# A stored match names its version: never change this file, add the next one.%n".formatted();
        String rest = HEAD.matcher(text).replaceFirst("").replace(block(), parts);
        return Files.writeString(
                folder.resolve("weights-" + version + ".yaml"), head + rest, StandardOpenOption.CREATE_NEW);
    }

    private static String plain(double most) {
        return most == Math.rint(most) ? Long.toString((long) most) : Double.toString(most);
    }
}
