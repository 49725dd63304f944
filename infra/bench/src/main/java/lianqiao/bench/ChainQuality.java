package lianqiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeWeight;

/**
 * How well the chain classifier places IPC main groups by their Chinese title alone. What is right stands in
 * {@code chain-labels.csv}: the groups that lay in exactly one node, by any listed prefix, when the taxonomy was first
 * committed. Frozen, so that work on the taxonomy doesn't move the target.
 *
 * @param groups how many were asked, all of them counting in each share
 * @param nodeTop1 share whose best node is right
 * @param nodeTop3 share with the right node among those answered, three at most
 * @param chainTop1 share whose best node lies in the right chain
 * @param abstained share without an answer
 */
record ChainQuality(int groups, double nodeTop1, double nodeTop3, double chainTop1, double abstained) {
    private static final String LABELS = "chain-labels.csv";

    /** @param titles CSV with the columns code, level and title_zh */
    static ChainQuality shipped(Path titles) throws IOException {
        var labels = LabelledGroups.read(CsvReader.builder().ofNamedCsvRecord(labels()));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(titles)) {
            return of(Classifier.shipped(Chains.shipped()), labels.among(rows));
        }
    }

    static ChainQuality of(Classifier classifier, List<LabelledGroups.Group> groups) {
        int node = 0;
        int further = 0;
        int chain = 0;
        int none = 0;
        for (LabelledGroups.Group group : groups) {
            List<String> found = classifier.classify(group.title(), "", List.of()).stream()
                    .map(NodeWeight::node)
                    .toList();
            if (found.isEmpty()) {
                none++;
                continue;
            }
            node += found.getFirst().equals(group.node()) ? 1 : 0;
            further += found.contains(group.node()) ? 1 : 0;
            chain += chain(found.getFirst()).equals(chain(group.node())) ? 1 : 0;
        }
        double all = groups.size();
        return new ChainQuality(groups.size(), node / all, further / all, chain / all, none / all);
    }

    void print() {
        String note = "%d main groups by their title alone".formatted(groups);
        new Figure("node_top1", nodeTop1, "share", 0.55, note).print();
        new Figure("node_top3", nodeTop3, "share", null, note).print();
        new Figure("chain_top1", chainTop1, "share", 0.70, note).print();
        new Figure("abstained", abstained, "share", 0.10, note).print();
    }

    private static String chain(String node) {
        return node.substring(0, node.indexOf('/'));
    }

    private static Reader labels() {
        return new InputStreamReader(
                Objects.requireNonNull(ChainQuality.class.getResourceAsStream(LABELS), LABELS), StandardCharsets.UTF_8);
    }
}
