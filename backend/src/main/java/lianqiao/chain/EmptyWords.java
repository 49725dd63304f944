package lianqiao.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that name no thing of their own: what is done with a thing, and what kind of answer it is. */
final class EmptyWords {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** @param words with | between them */
    EmptyWords(String words) {
        for (String word : words.split("\\|")) {
            byFirst.merge(word.charAt(0), List.of(word), EmptyWords::longestFirst);
        }
    }

    /** Whether the text holds nothing else from this place on, and at least one of them. */
    boolean fill(String text, int from) {
        int place = from;
        while (place < text.length()) {
            int length = lengthAt(text, place);
            if (length == 0) {
                return false;
            }
            place += length;
        }
        return place > from;
    }

    private int lengthAt(String text, int place) {
        for (String word : byFirst.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(word, place)) {
                return word.length();
            }
        }
        return 0;
    }

    private static List<String> longestFirst(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
