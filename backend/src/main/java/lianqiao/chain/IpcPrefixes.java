package lianqiao.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which nodes list the group or subclass of an IPC symbol, or its place where that tells more; deleted symbols count like current ones. */
final class IpcPrefixes {
    private static final Pattern SYMBOL = Pattern.compile("([A-H]\\d{2}[A-Z])0*(\\d{1,4})?(/\\d+)?");

    private final Map<String, List<Integer>> nodesByPrefix = new HashMap<>();
    private final Map<String, List<Integer>> nodesByPlace = new HashMap<>();

    private final SymbolPlaces places;

    IpcPrefixes(List<ChainNode> nodes, SymbolPlaces places) {
        this.places = places;
        List<String> keys = nodes.stream().map(ChainNode::key).toList();
        places.all().forEach((beginning, key) -> {
            // A node that was taken out of an edited taxonomy leaves its places to the main groups.
            if (keys.contains(key)) {
                nodesByPlace.put(beginning, List.of(keys.indexOf(key)));
            }
        });
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            Stream.concat(nodes.get(i).ipc().stream(), nodes.get(i).legacyIpc().stream())
                    .distinct()
                    .forEach(prefix -> nodesByPrefix
                            .computeIfAbsent(prefix, key -> new ArrayList<>())
                            .add(node));
        }
    }

    /** The longest listed prefix of each symbol, once each, with the nodes that list it. Unreadable symbols match nothing. */
    Map<String, List<Integer>> match(List<String> symbols) {
        Map<String, List<Integer>> matched = new LinkedHashMap<>();
        for (String symbol : symbols) {
            Matcher parts = SYMBOL.matcher(bare(symbol));
            if (!parts.matches()) {
                continue;
            }
            String subclass = parts.group(1);
            String group = subclass + (parts.group(2) == null ? "" : parts.group(2));
            String place = places.beginningOf(group, parts.group(3) == null ? "" : parts.group(3));
            if (place != null && nodesByPlace.containsKey(place)) {
                matched.put(place, nodesByPlace.get(place));
                continue;
            }
            String prefix = nodesByPrefix.containsKey(group) ? group : subclass;
            List<Integer> nodes = nodesByPrefix.get(prefix);
            if (nodes != null) {
                matched.put(prefix, nodes);
            }
        }
        return matched;
    }

    /** Whether a main group was hit and not only a subclass or a place of {@link SymbolPlaces}, which is one of many in its subclass. */
    boolean isGroup(String prefix) {
        return prefix.length() > "H01M".length() && !nodesByPlace.containsKey(prefix);
    }

    private static String bare(String symbol) {
        return Spelling.upper(Spelling.plain(symbol).replaceAll("\\(.*?\\)|\\s", ""));
    }
}
