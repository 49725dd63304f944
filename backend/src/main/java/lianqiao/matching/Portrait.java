package lianqiao.matching;

import lianqiao.listing.Listing;

/** A listing made ready to be scored against many others. */
record Portrait(Listing listing, Terms title, Terms titlePairs, Terms all, Terms allPairs) {
    /** What stands further down in a long text says little about it. */
    private static final int LONGEST = 4_000;

    static Portrait of(Listing listing, Weights weights) {
        Tokens title = Tokens.of(listing.title());
        String text = listing.text();
        Tokens all = Tokens.of(listing.title() + "\n" + text.substring(0, Math.min(text.length(), LONGEST)));
        return new Portrait(
                listing,
                Terms.characters(title, weights),
                Terms.pairs(title, weights),
                Terms.characters(all, weights),
                Terms.pairs(all, weights));
    }
}
