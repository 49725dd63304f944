package lianqiao.patent;

import java.time.LocalDate;

/**
 * The last word on one circumstance that stands in the way of an open licence (Implementing Rules of the Patent Law art. 86), as
 * a file of the register told it. A kind of which nobody has said anything has no fact: that is unknown, not "no".
 *
 * @param holds whether it is so; a later word may say that it no longer is
 * @param asOf day of the word
 * @param source who said it
 * @param detail the pledgee, the licensee, the case; empty where the source names none
 */
public record LegalFact(Kind kind, boolean holds, LocalDate asOf, String source, String detail) {
    /** What can be told. */
    public enum Kind {
        /** 未按规定缴纳年费 */
        FEE_OVERDUE,
        /** 质押 */
        PLEDGED,
        /** 独占或者排他许可有效期限内 */
        EXCLUSIVE_LICENCE,
        /** 中止：权属纠纷或财产保全 */
        PROCEEDINGS_SUSPENDED
    }
}
