package lianqiao.chain;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds every keyword of the taxonomy in one pass over a text; of keywords that lie within each other only the longest counts. */
final class KeywordFinder {
    private static final Comparator<Place> LONGEST_FIRST_FROM_LEFT =
            Comparator.comparingInt(Place::begin).thenComparing(Place::end, Comparator.reverseOrder());

    private final AhoCorasickDoubleArrayTrie<List<Keyword>> automaton = new AhoCorasickDoubleArrayTrie<>();

    KeywordFinder(Collection<Keyword> keywords) {
        Map<String, List<Keyword>> bySpelling = new TreeMap<>();
        keywords.forEach(keyword -> bySpelling
                .computeIfAbsent(Spelling.lower(Spelling.plain(keyword.word())), spelling -> new ArrayList<>())
                .add(keyword));
        automaton.build(bySpelling);
    }

    /** @param text as {@link Spelling#plain} leaves it */
    List<Place> find(String text) {
        List<Place> places = new ArrayList<>();
        for (var hit : automaton.parseText(Spelling.lower(text))) {
            hit.value.stream()
                    .filter(keyword -> keyword.standsAt(text, hit.begin))
                    .findFirst()
                    .ifPresent(keyword -> places.add(new Place(hit.begin, hit.end, keyword)));
        }
        places.sort(LONGEST_FIRST_FROM_LEFT);
        List<Place> found = new ArrayList<>();
        int covered = 0;
        for (Place place : places) {
            if (place.end() > covered) {
                covered = place.end();
                if (!place.keyword().nodes().isEmpty()) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    record Place(int begin, int end, Keyword keyword) {}
}
