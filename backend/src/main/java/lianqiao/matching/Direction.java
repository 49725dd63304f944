package lianqiao.matching;

/**
 * Where a text points in the space of {@link Meaning}.
 *
 * @param sum of its terms, one whole number for each dimension, so that nothing is ever rounded before the root is drawn
 * @param length of the sum; 0 where no term is known
 */
record Direction(float[] sum, double length) {
    static Direction of(float[] sum) {
        return new Direction(sum, Math.sqrt(dot(sum, sum)));
    }

    /** 1 where both point the same way, 0 where they have nothing to do with each other or one points nowhere. */
    double cosine(Direction other) {
        return length == 0 || other.length == 0 ? 0 : dot(sum, other.sum) / (length * other.length);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += (double) one[at] * other[at];
        }
        return sum;
    }
}
