package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.RealData;
import org.junit.jupiter.api.Test;

/** What the classifier is worth on real listings; prints each figure as one line of JSON. Read in docs/matching.md. */
class ClassifierOnRealDataTests {
    private final Chains chains = Chains.shipped();
    private final Classifier classifier = Classifier.shipped(chains);

    private record Text(String title, String text) {}

    private record Labelled(String title, String node) {}

    @Test
    void nearlyEveryRealNeedGetsANode() {
        List<Text> needs = RealData.jsonLines("needs.jsonl").stream()
                .map(need ->
                        new Text(need.get("title").asString(), need.get("text").asString()))
                .toList();

        assertThat(coverage("chain_coverage_needs", needs)).isGreaterThan(0.9);
    }

    @Test
    void mostRealLicenceTitlesGetANode() {
        List<Text> titles = RealData.csv("open_license_patents.csv").stream()
                .map(row -> row.getField("title"))
                .filter(title -> !title.isBlank())
                .map(title -> new Text(title, ""))
                .toList();

        assertThat(coverage("chain_coverage_licence_titles", titles)).isGreaterThan(0.8);
    }

    @Test
    void nearlyEveryRealPatentWithAbstractGetsANode() {
        List<Text> patents = RealData.jsonLines("patents_abstracts.jsonl").stream()
                .map(patent -> new Text(
                        patent.get("title").asString(), patent.get("abstract").asString()))
                .toList();

        assertThat(coverage("chain_coverage_patents", patents)).isGreaterThan(0.9);
    }

    @Test
    void placesIpcMainGroupsByTheirTitleAlone() {
        List<Labelled> groups = groupsOfOneNode();
        int top1 = 0;
        int top3 = 0;
        int chain = 0;
        int abstained = 0;
        for (Labelled group : groups) {
            List<String> found = classifier.classify(group.title(), "", List.of()).stream()
                    .map(NodeWeight::node)
                    .toList();
            abstained += found.isEmpty() ? 1 : 0;
            top3 += found.contains(group.node()) ? 1 : 0;
            if (!found.isEmpty()) {
                top1 += found.getFirst().equals(group.node()) ? 1 : 0;
                chain += chains.distance(found.getFirst(), group.node()) != Relation.NONE ? 1 : 0;
            }
        }
        double all = groups.size();
        print("node_top1", top1 / all, "groups " + groups.size());
        print("node_top3", top3 / all, "");
        print("chain_top1", chain / all, "");
        print("abstained", abstained / all, "");
        assertThat(top1 / all).isGreaterThan(0.5);
        assertThat(abstained / all).isLessThanOrEqualTo(0.1);
    }

    private double coverage(String figure, List<Text> texts) {
        long with = texts.stream()
                .filter(text -> !classifier
                        .classify(text.title(), text.text(), List.of())
                        .isEmpty())
                .count();
        double share = (double) with / texts.size();
        print(figure, share, "of " + texts.size());
        return share;
    }

    /** Main groups whose symbol lies in exactly one node, by any listed prefix: the node is the right answer. */
    private List<Labelled> groupsOfOneNode() {
        List<Labelled> labelled = new ArrayList<>();
        RealData.csv("ipc-titles-zh.csv").stream()
                .filter(row -> row.getField("level").equals("main_group"))
                .forEach(row -> {
                    String group = row.getField("code").replace("/00", "");
                    Set<String> nodes = new HashSet<>();
                    for (ChainNode node : chains.nodes()) {
                        Stream.concat(node.ipc().stream(), node.legacyIpc().stream())
                                .filter(prefix -> prefix.equals(group) || prefix.equals(group.substring(0, 4)))
                                .forEach(prefix -> nodes.add(node.key()));
                    }
                    if (nodes.size() == 1) {
                        labelled.add(new Labelled(
                                row.getField("title_zh"), nodes.iterator().next()));
                    }
                });
        return labelled;
    }

    private static void print(String figure, double value, String note) {
        System.out.printf("{\"figure\": \"%s\", \"value\": %.3f, \"note\": \"%s\"}%n", figure, value, note);
    }
}
