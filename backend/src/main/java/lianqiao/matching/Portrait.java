package lianqiao.matching;

import java.util.Arrays;
import java.util.Locale;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/** A listing made ready to be scored: its title as terms, and all that it says as tokens. */
final class Portrait {
    /** What stands further down in a long text says little about it. */
    private static final int LONGEST = 4_000;
    /** What a demand says in so many tokens is enough to tell where it points. */
    private static final int TELLING = 500;

    private final Listing listing;
    private final Meaning meaning;
    private final Terms title;
    private final Terms titlePairs;
    private final Tokens name;
    private final double[] say;
    private final Tokens all;
    private final @Nullable Counts singles;
    private final @Nullable Counts pairs;
    private @Nullable Direction named;
    private @Nullable Direction said;

    private Portrait(Listing listing, Weights weights, boolean against) {
        String text = listing.text();
        this.listing = listing;
        this.meaning = weights.meaning();
        this.name = Tokens.of(listing.title());
        this.say = weights.stress().of(listing.title().toLowerCase(Locale.ROOT));
        this.title = Terms.characters(name, say, weights);
        this.titlePairs = Terms.pairs(name, say, weights);
        this.all = name.and(Tokens.of(text.substring(0, Math.min(text.length(), LONGEST))));
        this.singles = against ? Counts.of(all.singles()) : null;
        this.pairs = against ? Counts.of(all.pairs()) : null;
    }

    /** Of a listing that one other is held against. */
    static Portrait of(Listing listing, Weights weights) {
        return new Portrait(listing, weights, false);
    }

    /** Of a listing that many are held against: what it says is counted once for all of them. */
    static Portrait ofMany(Listing listing, Weights weights) {
        return new Portrait(listing, weights, true);
    }

    Listing listing() {
        return listing;
    }

    Terms title() {
        return title;
    }

    Terms titlePairs() {
        return titlePairs;
    }

    /** Which share of the title's characters this one says, by their weight. */
    double saysCharacters(Portrait of) {
        return of.title.containedIn(singles == null ? of.title.counted(all.singles()) : singles);
    }

    /** The same of its pairs of characters. */
    double saysPairs(Portrait of) {
        return of.titlePairs.containedIn(pairs == null ? of.titlePairs.counted(all.pairs()) : pairs);
    }

    /** Where its title points. */
    Direction named() {
        Direction known = named;
        if (known == null) {
            known = meaning.of(name, tenths());
            named = known;
        }
        return known;
    }

    /** Where its title and the beginning of its text point together. */
    Direction said() {
        Direction known = said;
        if (known == null) {
            known = meaning.of(all.part(0, TELLING), tenths());
            said = known;
        }
        return known;
    }

    private int[] tenths() {
        return Arrays.stream(name.starts())
                .map(at -> (int) Math.round(10 * say[at]))
                .toArray();
    }
}
