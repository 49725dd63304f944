package lianqiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import tools.jackson.databind.JsonNode;

/** How many titles a second one thread puts into the nodes of the industry chains. */
final class ClassifyMeasure {
    private static final int ROUNDS = 5;

    private final House house;

    ClassifyMeasure(House house) {
        this.house = house;
    }

    void run() throws Exception {
        Classifier classifier = Classifier.shipped(Chains.shipped());
        List<String> titles = titles();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            titles.forEach(title -> classifier.classify(title, "", List.of()));
            best = Math.max(best, titles.size() * 1e9 / (System.nanoTime() - begin));
        }
        String note = "%d titles of the index, one thread, best of %d rounds".formatted(titles.size(), ROUNDS);
        new Figure("classified_titles_per_s", best, "titles/s", null, note).print();
    }

    private List<String> titles() throws Exception {
        Http elastic = new Http(house.elasticsearch());
        JsonNode page = elastic.post(
                "/" + house.alias() + "/_search",
                Map.of("size", 5_000, "_source", List.of("title"), "sort", List.of("_doc")));
        List<String> titles = new ArrayList<>();
        page.path("hits")
                .path("hits")
                .forEach(hit -> titles.add(hit.path("_source").path("title").asString("")));
        return titles;
    }
}
