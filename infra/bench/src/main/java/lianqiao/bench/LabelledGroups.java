package lianqiao.bench;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The IPC main groups of which it is settled to which node they belong: symbol → node. */
record LabelledGroups(Map<String, String> nodes) {
    /** A main group with its title and the node it belongs to. */
    record Group(String title, String node) {}

    /** @param rows with the columns symbol and node */
    static LabelledGroups read(Iterable<NamedCsvRecord> rows) {
        Map<String, String> nodes = new HashMap<>();
        rows.forEach(row -> nodes.put(row.getField("symbol"), row.getField("node")));
        return new LabelledGroups(nodes);
    }

    /**
     * @param rows with the columns code, level and title_zh
     * @throws IllegalArgumentException where a settled group has no title: a share of fewer groups would be another figure
     */
    List<Group> among(Iterable<NamedCsvRecord> rows) {
        List<Group> groups = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String node = nodes.get(row.getField("code"));
            if (node != null && row.getField("level").equals("main_group")) {
                groups.add(new Group(row.getField("title_zh"), node));
            }
        }
        if (groups.size() != nodes.size()) {
            throw new IllegalArgumentException(
                    "the file has titles for %d of the %d groups: give it ipc-titles-zh.csv whole"
                            .formatted(groups.size(), nodes.size()));
        }
        return groups;
    }
}
