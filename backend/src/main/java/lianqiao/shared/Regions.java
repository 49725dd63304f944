package lianqiao.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions of GB/T 2260 (resource {@code regions/regions.csv}): names, and which lies in which. */
public final class Regions {
    private static final Map<String, String> NAMES = read();

    private Regions() {}

    public static boolean exists(String code) {
        return NAMES.containsKey(code);
    }

    /** What is answered to a code that nobody knows (UNKNOWN_REGION). */
    public static Refusal unknown(String field, String code) {
        return Refusal.of(
                "UNKNOWN_REGION",
                field,
                "没有此行政区划代码：" + code,
                "No region has the code " + code,
                "请用 GB/T 2260 六位代码，如 120116",
                "Use a six-digit code of GB/T 2260 such as 120116");
    }

    /** The region's own name, without its parents; empty for a code that nobody knows. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** The region and everything that it lies in, itself first: 120110 → 120110, 120000. */
    public static List<String> withAncestors(String code) {
        return Stream.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .distinct()
                .filter(NAMES::containsKey)
                .toList();
    }

    /** What the codes of all that lies in the region begin with: a code is built from its parents', 120000 → 12. */
    public static String prefix(String code) {
        return code.replaceFirst("(00){1,2}$", "");
    }

    public static boolean lies(String code, String in) {
        return code.equals(in) || withAncestors(code).contains(in);
    }

    /** All regions right below one; the provinces below {@code null} are asked for with an empty string. */
    public static List<String> children(String parent) {
        return NAMES.keySet().stream()
                .filter(code -> !code.equals(parent) && parent(code).equals(parent))
                .toList();
    }

    /** A province by its name, with or without 省, 市, 自治区: 天津, 四川省. Never a guess: no province, no answer. */
    public static Optional<String> province(String name) {
        String wanted = name.strip();
        return NAMES.entrySet().stream()
                .filter(region -> region.getKey().endsWith("0000"))
                .filter(region -> wanted.length() >= 2
                        && region.getValue().startsWith(wanted.replaceFirst("(省|市|自治区|特别行政区)$", "")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A region by its name, alone or behind the names of what it lies in: 东丽区, 天津市东丽区. Never a guess: two of that name are none. */
    public static Optional<String> named(String name) {
        String wanted = name.strip();
        List<String> found = NAMES.entrySet().stream()
                .filter(region -> !wanted.isEmpty() && wanted.endsWith(region.getValue()))
                .filter(region -> region.getValue().equals(wanted)
                        || spelledOut(region.getKey()).equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String spelledOut(String code) {
        return withAncestors(code).reversed().stream().map(NAMES::get).collect(Collectors.joining());
    }

    private static String parent(String code) {
        List<String> line = withAncestors(code);
        return line.size() > 1 ? line.get(1) : "";
    }

    private static Map<String, String> read() {
        try (InputStream csv = Regions.class.getResourceAsStream("/regions/regions.csv")) {
            Map<String, String> names = new LinkedHashMap<>();
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> names.put(line.substring(0, 6), line.substring(7)));
            return names;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
