package lianqiao.licence;

/** A rate in basis points (500 = 5 %), with both ends the same unless the source gives a range. */
public record RateRange(int minBp, int maxBp) {
    private static final int WHOLE = 10_000;

    public RateRange {
        if (minBp <= 0 || maxBp < minBp || maxBp > WHOLE) {
            throw new IllegalArgumentException("a rate lies between 1 and 10000 basis points, the lower end first");
        }
    }

    public static RateRange of(int bp) {
        return new RateRange(bp, bp);
    }
}
