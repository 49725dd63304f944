package lianqiao.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.chain.Relation;
import lianqiao.listing.ListingKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The numbers of one version of the score, from resource {@code matching/weights-N.yaml}. A version once used never changes. */
public final class Weights {
    /** The version that new matches are scored with: the newest file there is. To add one is to promote it. */
    public static final String CURRENT = newest();

    private final String version;
    private final Map<Reason.Part, Double> most;
    private final Map<ListingKind, Map<Reason.Part, Double>> mostOf = new EnumMap<>(ListingKind.class);
    private final Map<Relation, Double> relations = new EnumMap<>(Relation.class);
    private final Map<String, Double> shares;
    private final Stress stress;
    private final Meaning meaning;
    /** By code point, up to the highest that the file names. */
    private final double[] characters;

    private Weights(Weights all, Map<Reason.Part, Double> most) {
        this.version = all.version;
        this.most = most;
        this.relations.putAll(all.relations);
        this.shares = all.shares;
        this.stress = all.stress;
        this.meaning = all.meaning;
        this.characters = all.characters;
    }

    private Weights(String version, Map<String, Object> file) {
        this.version = version;
        this.most = points(file, "parts");
        Map<String, Object> ofKinds = maps(file.getOrDefault("partsOf", Map.of()));
        ofKinds.keySet().forEach(kind -> mostOf.put(ListingKind.valueOf(kind), points(ofKinds, kind)));
        numbers(file, "relations").forEach((relation, share) -> relations.put(Relation.valueOf(relation), share));
        this.shares = numbers(file, "shares");
        this.stress = stress(file);
        this.meaning = file.get("meaning") instanceof Integer of ? Meaning.version(of.toString()) : Meaning.NONE;
        Map<?, ?> written = (Map<?, ?>) part(file, "characters");
        this.characters = new double
                [written.values().stream()
                                .flatMapToInt(named -> String.valueOf(named).codePoints())
                                .max()
                                .orElse(0)
                        + 1];
        Arrays.fill(characters, share("rareCharacter"));
        written.forEach((weight, named) -> String.valueOf(named)
                .codePoints()
                .forEach(character -> characters[character] = ((Number) weight).doubleValue()));
    }

    private static String newest() {
        int newest = 1;
        while (Weights.class.getResource("/matching/weights-" + (newest + 1) + ".yaml") != null) {
            newest++;
        }
        return Integer.toString(newest);
    }

    public static Weights current() {
        return version(CURRENT);
    }

    /** An older version, to compute an old score again. */
    public static Weights version(String version) {
        String resource = "/matching/weights-" + version + ".yaml";
        try (InputStream file = Weights.class.getResourceAsStream(resource)) {
            Object read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, resource));
            return new Weights(version, maps(read));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with the points of the parts for demands of that kind: of a loan, terms count and wording hardly does. */
    Weights of(ListingKind demand) {
        Map<Reason.Part, Double> others = mostOf.get(demand);
        return others == null ? this : new Weights(this, others);
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
        return codePoint < characters.length ? characters[codePoint] : share("rareCharacter");
    }

    /** How much each character of a title counts. */
    Stress stress() {
        return stress;
    }

    /** Which way each term points; the first three versions knew none. */
    Meaning meaning() {
        return meaning;
    }

    /** The first two versions took each character alike. */
    private static Stress stress(Map<String, Object> file) {
        if (!file.containsKey("stress")) {
            return Stress.EVEN;
        }
        Map<String, Double> shares = numbers(file, "stress");
        List<String> empty = ((List<?>) part(file, "emptyWords"))
                .stream().map(String::valueOf).toList();
        return new Stress(
                empty, Objects.requireNonNull(shares.get("emptyWord")), Objects.requireNonNull(shares.get("means")));
    }

    private static Object part(Map<String, Object> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> maps(Object read) {
        return (Map<String, Object>) read;
    }

    private static Map<Reason.Part, Double> points(Map<String, Object> file, String name) {
        Map<Reason.Part, Double> points = new EnumMap<>(Reason.Part.class);
        numbers(file, name).forEach((part, most) -> points.put(Reason.Part.valueOf(part), most));
        return points;
    }

    private static Map<String, Double> numbers(Map<String, Object> file, String name) {
        Map<String, Double> numbers = new HashMap<>();
        ((Map<?, ?>) part(file, name))
                .forEach((key, value) -> numbers.put(String.valueOf(key), ((Number) value).doubleValue()));
        return numbers;
    }
}
