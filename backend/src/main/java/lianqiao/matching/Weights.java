package lianqiao.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lianqiao.chain.Relation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The numbers of one version of the score, from resource {@code matching/weights-N.yaml}. A version once used never changes. */
public final class Weights {
    /** The version that new matches are scored with. */
    public static final String CURRENT = "1";

    private final String version;
    private final Map<Reason.Part, Double> most = new EnumMap<>(Reason.Part.class);
    private final Map<Relation, Double> relations = new EnumMap<>(Relation.class);
    private final Map<String, Double> shares;
    private final Map<Integer, Double> characters = new HashMap<>();

    private Weights(String version, Map<String, Object> file) {
        this.version = version;
        numbers(file, "parts").forEach((part, points) -> most.put(Reason.Part.valueOf(part), points));
        numbers(file, "relations").forEach((relation, share) -> relations.put(Relation.valueOf(relation), share));
        this.shares = numbers(file, "shares");
        ((Map<?, ?>) part(file, "characters")).forEach((weight, written) -> String.valueOf(written)
                .codePoints()
                .forEach(character -> characters.put(character, ((Number) weight).doubleValue())));
    }

    public static Weights current() {
        return version(CURRENT);
    }

    /** An older version, to compute an old score again. */
    @SuppressWarnings("unchecked")
    public static Weights version(String version) {
        String resource = "/matching/weights-" + version + ".yaml";
        try (InputStream file = Weights.class.getResourceAsStream(resource)) {
            Object read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, resource));
            return new Weights(version, (Map<String, Object>) read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String version() {
        return version;
    }

    /** The most points that a part can bring. */
    double most(Reason.Part part) {
        return most.getOrDefault(part, 0.0);
    }

    /** Which share of the chain's points a relation brings. */
    double relation(Relation relation) {
        return relations.getOrDefault(relation, 0.0);
    }

    /** Any other number, by its name in the file. */
    double share(String name) {
        return Objects.requireNonNull(shares.get(name), name);
    }

    /** How much a character tells: little for 技 and 术, which stand everywhere, most for one that is rare. */
    double character(int codePoint) {
        return characters.getOrDefault(codePoint, share("rareCharacter"));
    }

    private static Object part(Map<String, Object> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    private static Map<String, Double> numbers(Map<String, Object> file, String name) {
        Map<String, Double> numbers = new HashMap<>();
        ((Map<?, ?>) part(file, name))
                .forEach((key, value) -> numbers.put(String.valueOf(key), ((Number) value).doubleValue()));
        return numbers;
    }
}
