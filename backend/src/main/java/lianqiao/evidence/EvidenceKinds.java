package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The kinds of resource {@code evidence/kinds.yaml}, checked when it is loaded: a portal with a faulty list does not start. */
public final class EvidenceKinds {
    private static final String FILE = "/evidence/kinds.yaml";
    private static final List<EvidenceKind> ALL = load();

    private EvidenceKinds() {}

    /** In the order of the file. */
    public static List<EvidenceKind> all() {
        return ALL;
    }

    public static boolean has(String key) {
        return ALL.stream().anyMatch(kind -> kind.key().equals(key));
    }

    private static List<EvidenceKind> load() {
        try (InputStream file = EvidenceKinds.class.getResourceAsStream(FILE)) {
            return read(new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, FILE)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws IllegalStateException that names everything that is wrong with it */
    static List<EvidenceKind> read(Object yaml) {
        List<EvidenceKind> kinds = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Object list = yaml instanceof Map<?, ?> map ? map.get("kinds") : null;
        if (!(list instanceof List<?> entries) || entries.isEmpty()) {
            throw new IllegalStateException(FILE + ": no list of kinds");
        }
        for (Object entry : entries) {
            EvidenceKind kind = kind(entry);
            kinds.add(kind);
            if (!kind.key().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                faults.add("a key is not small words with hyphens: " + entry);
            }
            if (kind.zh().isBlank() || kind.en().isBlank()) {
                faults.add("a name is missing: " + entry);
            }
            if (!seen.add(kind.key())) {
                faults.add("twice: " + kind.key());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(FILE + ": " + String.join("; ", faults));
        }
        return List.copyOf(kinds);
    }

    private static EvidenceKind kind(Object entry) {
        Map<?, ?> words = entry instanceof Map<?, ?> map ? map : Map.of();
        return new EvidenceKind(word(words, "key"), word(words, "zh"), word(words, "en"));
    }

    private static String word(Map<?, ?> words, String name) {
        Object word = words.get(name);
        return word == null ? "" : word.toString();
    }
}
