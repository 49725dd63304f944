package lianqiao.matching;

import java.util.List;

/** In which line of a list each term stands. */
final class TermPlaces {
    private final Slots slots;
    private final int[] places;

    /** @param terms each a token, or two of them: {@code 隔}, {@code 隔膜}, {@code lifepo4 电} */
    TermPlaces(List<String> terms) {
        slots = new Slots(terms.size());
        places = new int[slots.size()];
        for (int place = 0; place < terms.size(); place++) {
            places[slots.take(key(terms.get(place)))] = place;
        }
    }

    /** The line, from 0, or -1 where there is none. */
    int of(long term) {
        int slot = slots.of(term);
        return slot < 0 ? -1 : places[slot];
    }

    private static long key(String term) {
        Tokens tokens = Tokens.of(term);
        return switch (tokens.codes().length) {
            case 1 -> tokens.singles()[0];
            case 2 -> tokens.pairs()[0];
            default -> throw new IllegalStateException("neither a token nor two: " + term);
        };
    }
}
