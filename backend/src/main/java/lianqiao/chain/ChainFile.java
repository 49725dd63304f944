package lianqiao.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the taxonomy file into chains, and says of everything it can't read where it stands and what to do. */
final class ChainFile {
    private static final String SHIPPED = "industry-chains.yaml";

    private final List<String> problems = new ArrayList<>();

    private ChainFile() {}

    static List<Chain> shipped() {
        return read(SHIPPED, ChainResources.text(SHIPPED));
    }

    /** @throws ChainFileException with every problem of the file at once */
    static List<Chain> read(String name, String yaml) {
        ChainFile file = new ChainFile();
        List<Chain> chains = file.chains(name, yaml);
        file.problems.addAll(ChainRules.problems(chains));
        if (!file.problems.isEmpty()) {
            throw new ChainFileException(name, file.problems);
        }
        return chains;
    }

    private List<Chain> chains(String name, String yaml) {
        try {
            return ChainResources.yaml(yaml) instanceof Map<?, ?> root
                    ? maps(root, "chains", name).stream().map(this::chain).toList()
                    : List.of();
        } catch (YAMLException wrong) {
            throw new ChainFileException(
                    name, List.of("not readable as YAML, correct this place: " + wrong.getMessage()));
        }
    }

    private Chain chain(Map<?, ?> entry) {
        String id = text(entry, "id", "a chain");
        String place = "chain " + id;
        List<ChainNode> nodes =
                maps(entry, "nodes", place).stream().map(node -> node(id, node)).toList();
        List<SupplyEdge> edges = maps(entry, "edges", place).stream()
                .map(edge -> new SupplyEdge(
                        id + "/" + text(edge, "from", place + ", an edge"),
                        id + "/" + text(edge, "to", place + ", an edge")))
                .toList();
        return new Chain(id, text(entry, "name", place), texts(entry, "aliases", place), nodes, edges);
    }

    private ChainNode node(String chain, Map<?, ?> entry) {
        String key = chain + "/" + text(entry, "id", "chain " + chain + ", a node");
        String place = "node " + key;
        return new ChainNode(
                key,
                chain,
                text(entry, "name", place),
                position(entry, place),
                texts(entry, "ipc", place),
                texts(entry, "ipc_legacy", place),
                texts(entry, "keywords", place));
    }

    private Position position(Map<?, ?> entry, String place) {
        String word = text(entry, "pos", place);
        for (Position position : Position.values()) {
            if (position.word().equals(word)) {
                return position;
            }
        }
        problems.add("%s: pos '%s' is no position; write 上游, 中游 or 下游".formatted(place, word));
        return Position.MIDSTREAM;
    }

    private String text(Map<?, ?> entry, String field, String place) {
        Object value = entry.get(field);
        if (value == null || value.toString().isBlank()) {
            problems.add("%s: '%s' is missing; add it".formatted(place, field));
            return "?";
        }
        return value.toString().strip();
    }

    private List<String> texts(Map<?, ?> entry, String field, String place) {
        return list(entry.get(field), field, place).stream()
                .map(Object::toString)
                .map(String::strip)
                .toList();
    }

    private List<Map<?, ?>> maps(Map<?, ?> entry, String field, String place) {
        List<Map<?, ?>> found = new ArrayList<>();
        for (Object value : list(entry.get(field), field, place)) {
            if (value instanceof Map<?, ?> map) {
                found.add(map);
            } else {
                problems.add("%s: '%s' in %s isn't a block of fields; write 'id: …' under it"
                        .formatted(place, value, field));
            }
        }
        return found;
    }

    private List<?> list(@Nullable Object value, String field, String place) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        problems.add("%s: %s must be a list; write [%s]".formatted(place, field, value));
        return List.of();
    }
}
