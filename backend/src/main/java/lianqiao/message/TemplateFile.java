package lianqiao.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogue. A fault of the file is a fault of the build: it stops the start and names the entry. */
final class TemplateFile {
    private TemplateFile() {}

    static List<Template> shipped() {
        try (InputStream file = TemplateFile.class.getResourceAsStream("/message/templates.yaml")) {
            return read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Template> read(String yaml) {
        List<Template> templates = new ArrayList<>();
        if (new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml) instanceof List<?> entries) {
            entries.forEach(entry -> templates.addAll(templates((Map<?, ?>) entry)));
        }
        return List.copyOf(templates);
    }

    /** Events that are told in the same words stand in one entry. */
    private static List<Template> templates(Map<?, ?> entry) {
        return (entry.get("event") instanceof List<?> events
                        ? texts(events)
                        : List.of(String.valueOf(entry.get("event"))))
                .stream().map(event -> template(entry, event)).toList();
    }

    private static Template template(Map<?, ?> entry, String event) {
        return new Template(
                event,
                MessageKind.valueOf(text(entry, "kind", event)),
                texts(entry.get("to")),
                roles(entry.get("roles")),
                entry.get("bundle") == null ? null : text(entry, "bundle", event),
                Boolean.TRUE.equals(entry.get("tellActor")),
                text(entry, "link", event),
                words(entry, "zh", event),
                words(entry, "en", event));
    }

    private static Template.Words words(Map<?, ?> entry, String language, String event) {
        if (entry.get(language) instanceof Map<?, ?> words) {
            return new Template.Words(text(words, "title", event), text(words, "body", event));
        }
        throw new IllegalStateException("message/templates.yaml: " + event + " has no " + language);
    }

    private static String text(Map<?, ?> entry, String key, String event) {
        if (entry.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("message/templates.yaml: " + event + " has no " + key);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Set<Role> roles(@Nullable Object list) {
        return texts(list).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
