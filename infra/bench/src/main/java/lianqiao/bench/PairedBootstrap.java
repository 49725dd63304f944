package lianqiao.bench;

import java.util.Arrays;
import java.util.Random;

/** The 95 % interval of the mean of paired differences, by drawing the pairs anew (Efron 1979); the seed is fixed. */
record PairedBootstrap(double low, double high) {
    private static final int DRAWS = 10_000;
    private static final double OUTSIDE = 0.025;

    static PairedBootstrap of(double[] differences) {
        Random random = new Random(20261122);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[draw] = sum / differences.length;
        }
        Arrays.sort(means);
        return new PairedBootstrap(means[(int) (DRAWS * OUTSIDE)], means[(int) (DRAWS * (1 - OUTSIDE)) - 1]);
    }
}
