package lianqiao.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianqiao.listing.Listing;

/** The pairs of characters of a long text that tell most about it: those that are rare and come often, best first. */
final class TellingPairs {
    private static final int LONGEST = 2_000;

    private TellingPairs() {}

    static Map<String, Double> of(Listing listing, int most, Weights weights) {
        String text =
                listing.text().substring(0, Math.min(LONGEST, listing.text().length()));
        Map<String, Double> pairs = new TreeMap<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (Character.isIdeographic(text.charAt(at)) && Character.isIdeographic(text.charAt(at + 1))) {
                pairs.merge(text.substring(at, at + 2), weigh(text, at, weights), Double::sum);
            }
        }
        List<Map.Entry<String, Double>> telling = pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
        Map<String, Double> chosen = new LinkedHashMap<>();
        telling.forEach(pair -> chosen.put(pair.getKey(), weigh(pair.getKey(), 0, weights)));
        return chosen;
    }

    private static double weigh(String text, int at, Weights weights) {
        return (weights.character(text.charAt(at)) + weights.character(text.charAt(at + 1))) / 2;
    }
}
