package lianqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The words of a title that point most where another text does: named as evidence for likeness in meaning. A word is two tokens that are
 * joined, as most Chinese words are. Where one ends isn't written: of two cuts that one is right whose words are more common (失控 and 预警, not 控预).
 */
final class NearestWords {
    private static final int MOST = 2;
    /** A further word is named where it says at least this share of what the nearest says. */
    private static final double KEPT = 0.6;
    /** How much the characters of a word must tell on average for it to be named: 方法 and 系统 stand in every title. */
    private static final double LEAST = 2.5;

    private final String plain;
    private final Tokens tokens;
    private final long[] pairs;
    private final Weights weights;

    private NearestWords(String title, Weights weights) {
        this.plain = title.toLowerCase(Locale.ROOT);
        this.tokens = Tokens.of(plain);
        this.pairs = tokens.pairs();
        this.weights = weights;
    }

    /** The nearest first; empty where nothing in the title points there. */
    static List<String> of(String title, Direction towards, Weights weights) {
        return new NearestWords(title, weights).nearest(towards);
    }

    private record Word(int at, double says) {}

    private List<String> nearest(Direction towards) {
        List<Word> words = words().stream()
                .filter(this::tells)
                .map(at -> new Word(at, says(at, towards)))
                .filter(word -> word.says() > 0)
                .sorted(Comparator.comparingDouble(Word::says).reversed())
                .toList();
        return words.stream()
                .filter(word -> word.says() >= KEPT * words.getFirst().says())
                .map(word -> plain.substring(tokens.starts()[word.at()], tokens.end(word.at() + 1, plain)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Where each word begins, cut so that the words are as common as they can be. */
    private List<Integer> words() {
        double[] upTo = new double[pairs.length + 2];
        boolean[] ends = new boolean[pairs.length + 2];
        for (int at = 0; at < pairs.length; at++) {
            double with =
                    upTo[at] + (tokens.isJoined(at, plain) ? weights.meaning().commonness(pairs[at]) : 0);
            ends[at + 2] = with > upTo[at + 1];
            upTo[at + 2] = Math.max(with, upTo[at + 1]);
        }
        List<Integer> words = new ArrayList<>();
        for (int end = pairs.length + 1; end > 1; end -= ends[end] ? 2 : 1) {
            if (ends[end]) {
                words.add(end - 2);
            }
        }
        return words;
    }

    private boolean tells(int at) {
        return (telling(tokens.codes()[at]) + telling(tokens.codes()[at + 1])) / 2 >= LEAST;
    }

    private double telling(int code) {
        return Tokens.isWord(code) ? weights.share("latinWord") : weights.character(code);
    }

    private double says(int at, Direction towards) {
        Meaning meaning = weights.meaning();
        return meaning.along(tokens.codes()[at], towards)
                + meaning.along(tokens.codes()[at + 1], towards)
                + meaning.along(pairs[at], towards);
    }
}
