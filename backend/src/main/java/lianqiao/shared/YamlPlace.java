package lianqiao.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A node of a declarative file that knows its line, so that a complaint can name the place and the remedy. */
public record YamlPlace(String file, Node node) {
    /** Files of our own, which nobody sends: a limit all the same. */
    private static final int MOST_ALIASES = 500;

    public static YamlPlace resource(String file) {
        try (InputStream in = YamlPlace.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the application; build it again");
            }
            return text(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static YamlPlace text(String file, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return new YamlPlace(file, new Yaml(options).compose(new StringReader(yaml)));
    }

    public IllegalStateException wrong(String what, String remedy) {
        int line = node.getStartMark().getLine() + 1;
        return new IllegalStateException(file + ", line " + line + ": " + what + ". " + remedy + ".");
    }

    /** Every field of a mapping, in the file's order. */
    public Map<String, YamlPlace> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("a mapping is expected here", "Write fields as `name: value`");
        }
        Map<String, YamlPlace> fields = new LinkedHashMap<>();
        mapping.getValue()
                .forEach(field -> fields.put(
                        ((ScalarNode) field.getKeyNode()).getValue(), new YamlPlace(file, field.getValueNode())));
        return fields;
    }

    /** The fields, refusing any that isn't known: a misspelt one would be silently without effect. */
    public Map<String, YamlPlace> fields(Set<String> known) {
        Map<String, YamlPlace> fields = fields();
        fields.forEach((name, place) -> {
            if (!known.contains(name)) {
                throw place.wrong(
                        "unknown field `" + name + "`",
                        "Use one of " + known.stream().sorted().toList());
            }
        });
        return fields;
    }

    public YamlPlace need(String field) {
        return find(field)
                .orElseThrow(() -> wrong("field `" + field + "` is missing", "Add `" + field + ": …` to this block"));
    }

    public Optional<YamlPlace> find(String field) {
        return Optional.ofNullable(fields().get(field)).filter(place -> !place.isNothing());
    }

    public List<YamlPlace> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here", "Write it as [a, b] or as lines beginning with `- `");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlPlace(file, item))
                .toList();
    }

    public List<String> texts() {
        return items().stream().map(YamlPlace::text).toList();
    }

    /** Its items; none where the field isn't there. */
    public List<YamlPlace> itemsOf(String field) {
        return find(field).map(YamlPlace::items).orElse(List.of());
    }

    public List<String> textsOf(String field) {
        return find(field).map(YamlPlace::texts).orElse(List.of());
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("a text is expected here", "Write one value, quoted if it looks like a number");
        }
        return scalar.getValue();
    }

    public @Nullable String textOf(String field) {
        return find(field).map(YamlPlace::text).orElse(null);
    }

    /** A text of a form: a key, a number. */
    public String named(String form, String remedy) {
        if (!text().matches(form)) {
            throw wrong("`" + text() + "` has not that form", remedy);
        }
        return text();
    }

    /** Whether it is true; false where the field isn't there. */
    public boolean flag(String field) {
        return find(field)
                .map(flag -> flag.named("true|false", "Write true or false").equals("true"))
                .orElse(false);
    }

    public <E extends Enum<E>> E one(Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong("`" + text() + "` is unknown", "Use one of " + EnumSet.allOf(of)));
    }

    /** In both languages: {@code {zh: …, en: …}}. */
    public Refusal.Text bilingual() {
        fields(Set.of("zh", "en"));
        return new Refusal.Text(need("zh").text(), need("en").text());
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    private boolean isNothing() {
        return node.getTag().equals(Tag.NULL);
    }
}
