package lianqiao.matching;

import java.util.function.Supplier;

/**
 * A part of a score before it is put into words: of a hundred candidates some twenty are shown, and the words cost more than the
 * figure.
 *
 * @param told the reason with these points; asked for where somebody reads it
 */
record Weighed(double points, Supplier<Reason> told) {
    static Weighed of(Reason reason) {
        return new Weighed(reason.points(), () -> reason);
    }

    /** In tenths of a point, as scores are added up. */
    long tenths() {
        return Math.round(points * 10);
    }
}
