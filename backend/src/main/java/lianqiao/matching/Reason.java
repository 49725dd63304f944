package lianqiao.matching;

/**
 * One part of a score, with the evidence for it in both languages. A hard limit that keeps two listings apart is a reason too, of
 * no points.
 *
 * @param code stable name ({@code SAME_NODE})
 * @param points what it adds to the score, in steps of a tenth
 */
public record Reason(String code, Part part, double points, String zh, String en) {

    /** What a score is made of; the points of each are in the weight file. */
    public enum Part {
        CHAIN,
        TITLE,
        TEXT,
        /** How near the two are in meaning, whatever words they use. */
        MEANING,
        IPC,
        TERMS,
        /** How far the technology is. */
        READINESS,
        REGION,
        /** How well amount, rate, term and conditions of a finance product suit what is asked. */
        FINANCE,
        /** How much of what is asked for beside a technology is offered (场地、资金、合作方). */
        CONDITIONS,
        /** Whether it is large enough, where both say how large. */
        SIZE,
        /** Keeps the two apart, whatever the rest says. */
        LIMIT
    }
}
