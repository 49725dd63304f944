package lianqiao.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which nodes list the group or subclass of an IPC symbol; deleted symbols count like current ones. */
final class IpcPrefixes {
    private static final Pattern SYMBOL = Pattern.compile("([A-H]\\d{2}[A-Z])0*(\\d{1,4})?(/\\d+)?");

    private final Map<String, List<Integer>> nodesByPrefix = new HashMap<>();

    IpcPrefixes(List<ChainNode> nodes) {
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
            String prefix = nodesByPrefix.containsKey(group) ? group : subclass;
            List<Integer> nodes = nodesByPrefix.get(prefix);
            if (nodes != null) {
                matched.put(prefix, nodes);
            }
        }
        return matched;
    }

    static boolean isGroup(String prefix) {
        return prefix.length() > "H01M".length();
    }

    private static String bare(String symbol) {
        return Spelling.upper(Spelling.plain(symbol).replaceAll("\\(.*?\\)|\\s", ""));
    }
}
