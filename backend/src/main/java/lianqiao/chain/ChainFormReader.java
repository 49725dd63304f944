package lianqiao.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lianqiao.chain.ChainForm.EdgeForm;
import lianqiao.chain.ChainForm.NodeForm;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** Reads a chain from a form; everything that is wrong in it is told at once, each with its field and what to do. */
final class ChainFormReader {
    static final int LONGEST_WHY = 500;
    private static final int MOST_NODES = 60;
    private static final int MOST_EDGES = 400;
    private static final int MOST_WORDS = 200;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Chain chain;
    private final TextLimits limits;

    private ChainFormReader(Chain chain, TextLimits limits) {
        this.chain = chain;
        this.limits = limits;
    }

    /** @param chain whose nodes and edges these are; its id and names stay */
    static Chain read(Chain chain, ChainForm form, TextLimits limits) {
        ChainFormReader reader = new ChainFormReader(chain, limits);
        List<ChainNode> nodes = reader.nodes(form.nodes());
        List<SupplyEdge> edges = reader.edges(form.edges());
        EdgeRules.check(nodes, edges, limits);
        return new Chain(chain.id(), chain.name(), chain.aliases(), nodes, edges);
    }

    private List<ChainNode> nodes(@Nullable List<@Nullable NodeForm> forms) {
        if (forms == null || forms.isEmpty() || forms.size() > MOST_NODES) {
            limits.refuse(EditRefusals.outOfRange("nodes", 1, MOST_NODES));
            return List.of();
        }
        List<ChainNode> nodes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            NodeForm form = forms.get(i);
            if (form == null) {
                form = new NodeForm(null, null, null, null, null, null);
            }
            String place = "nodes[" + i + "].";
            ChainNode node = node(place, form);
            if (!keys.add(node.key())) {
                limits.refuse(EditRefusals.keyTwice(place + "key", node.key()));
            }
            if (!names.add(node.name())) {
                limits.refuse(EditRefusals.nameTwice(place + "name", node.name()));
            }
            nodes.add(node);
        }
        return nodes;
    }

    private ChainNode node(String place, NodeForm form) {
        String key = limits.text(place + "key", form.key(), 80);
        String prefix = chain.id() + "/";
        if (!key.startsWith(prefix)
                || !KEY.matcher(key.substring(prefix.length())).matches()) {
            limits.refuse(EditRefusals.key(place + "key", key, chain.id()));
        }
        String name = limits.text(place + "name", form.name(), 40);
        if (name.isEmpty()) {
            limits.refuse(EditRefusals.nameMissing(place + "name", key));
        }
        if (form.position() == null) {
            limits.refuse(EditRefusals.positionMissing(place + "position", key));
        }
        return new ChainNode(
                key,
                chain.id(),
                name,
                form.position() == null ? Position.MIDSTREAM : form.position(),
                symbols(place + "ipc", form.ipc()),
                symbols(place + "legacyIpc", form.legacyIpc()),
                words(place + "keywords", form.keywords()));
    }

    private List<String> symbols(String field, @Nullable List<@Nullable String> written) {
        List<String> symbols = new ArrayList<>();
        List<String> texts = limits.texts(field, written, MOST_WORDS, 40);
        for (int i = 0; i < texts.size(); i++) {
            String symbol = Spelling.upper(Spelling.plain(texts.get(i)).replaceAll("\\(.*?\\)|\\s|/0+$", ""));
            if (!ChainRules.isPrefix(symbol)) {
                limits.refuse(EditRefusals.prefix(field + "[" + i + "]", texts.get(i)));
            } else if (symbols.contains(symbol)) {
                limits.refuse(EditRefusals.twice(field + "[" + i + "]", symbol));
            }
            symbols.add(symbol);
        }
        return symbols;
    }

    private List<String> words(String field, @Nullable List<@Nullable String> written) {
        Set<String> seen = new HashSet<>();
        List<String> words = limits.texts(field, written, MOST_WORDS, 40);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() < ChainRules.SHORTEST_KEYWORD) {
                limits.refuse(EditRefusals.keywordTooShort(field + "[" + i + "]", word));
            } else if (!seen.add(word.toLowerCase(Locale.ROOT))) {
                limits.refuse(EditRefusals.twice(field + "[" + i + "]", word));
            }
        }
        return words;
    }

    private List<SupplyEdge> edges(@Nullable List<@Nullable EdgeForm> forms) {
        if (forms == null) {
            return List.of();
        }
        if (forms.size() > MOST_EDGES) {
            limits.refuse(EditRefusals.outOfRange("edges", 0, MOST_EDGES));
            return List.of();
        }
        List<SupplyEdge> edges = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            EdgeForm form = forms.get(i) == null ? new EdgeForm(null, null) : forms.get(i);
            edges.add(new SupplyEdge(
                    limits.text("edges[" + i + "].from", form == null ? null : form.from(), 80),
                    limits.text("edges[" + i + "].to", form == null ? null : form.to(), 80)));
        }
        return edges;
    }
}
