package lianqiao.matching;

/** Points in steps of a tenth, so that a score is exactly the sum of its parts. */
final class Points {
    private Points() {}

    /** @param share of the most, cut to 0…1 */
    static double of(double share, double most) {
        return Math.round(Math.clamp(share, 0, 1) * most * 10) / 10.0;
    }
}
