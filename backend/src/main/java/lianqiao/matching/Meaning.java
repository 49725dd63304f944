package lianqiao.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which way each term points in a space of meaning, where words that are said in the same places point the same way though they share no
 * character: 隔膜 and 分离膜. A term is a token or a token with its neighbour; a text points where its terms do, added up. Whole numbers
 * only, and below 2^24, so that floats hold them exactly and the same text points the same way on every machine.
 *
 * <p>From resources {@code matching/meaning-N.terms}, a line each, the most common first, and {@code meaning-N.vectors}, {@value #DIMENSIONS} signed bytes each. They were
 * fitted so that the sum comes near to what the sentence model bge-small-zh-v1.5 says of a text (docs/matching.md). A version once used never changes.
 */
final class Meaning {
    static final int DIMENSIONS = 128;

    private static final int FULL = 10;

    /** For weights that know nothing of meaning. */
    static final Meaning NONE = new Meaning(List.of(), new byte[0]);

    private static final Map<String, Meaning> READ = new ConcurrentHashMap<>();

    private final TermPlaces places;
    private final byte[] vectors;

    private Meaning(List<String> terms, byte[] vectors) {
        if (vectors.length != terms.size() * DIMENSIONS) {
            throw new IllegalStateException("%d terms need %d bytes, there are %d"
                    .formatted(terms.size(), terms.size() * DIMENSIONS, vectors.length));
        }
        this.places = new TermPlaces(terms);
        this.vectors = vectors;
    }

    static Meaning version(String version) {
        return READ.computeIfAbsent(
                version,
                named -> new Meaning(
                        new String(read("meaning-" + named + ".terms"), StandardCharsets.UTF_8)
                                .lines()
                                .toList(),
                        read("meaning-" + named + ".vectors")));
    }

    private static byte[] read(String name) {
        String resource = "/matching/" + name;
        try (InputStream file = Meaning.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Where all terms of these tokens point together; nowhere if none is known.
     *
     * @param say how much each of the first tokens counts, in tenths; those after them count in full
     */
    Direction of(Tokens tokens, int... say) {
        float[] sum = new float[DIMENSIONS];
        long[] singles = tokens.singles();
        long[] pairs = tokens.pairs();
        for (int at = 0; at < singles.length; at++) {
            add(sum, singles[at], 2 * say(say, at));
        }
        for (int at = 0; at < pairs.length; at++) {
            add(sum, pairs[at], say(say, at) + say(say, at + 1));
        }
        return Direction.of(sum);
    }

    private static int say(int[] say, int at) {
        return at < say.length ? say[at] : FULL;
    }

    private void add(float[] sum, long term, float times) {
        int place = places.of(term);
        if (place < 0) {
            return;
        }
        int from = place * DIMENSIONS;
        for (int at = 0; at < DIMENSIONS; at++) {
            sum[at] += times * vectors[from + at];
        }
    }

    /** How far a term reaches along a direction; 0 where it isn't known. */
    double along(long term, Direction towards) {
        int place = places.of(term);
        if (place < 0 || towards.length() == 0) {
            return 0;
        }
        int from = place * DIMENSIONS;
        double sum = 0;
        for (int at = 0; at < DIMENSIONS; at++) {
            sum += (double) towards.sum()[at] * vectors[from + at];
        }
        return sum / towards.length();
    }

    /** How common a term is, from 0 for one that isn't known: they stand in the order of how many texts have them. */
    double commonness(long term) {
        int place = places.of(term);
        return place < 0 ? 0 : Math.log((vectors.length / DIMENSIONS + 1.0) / (place + 1));
    }
}
