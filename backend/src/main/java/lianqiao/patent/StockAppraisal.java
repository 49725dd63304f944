package lianqiao.patent;

/**
 * What an assessor says of a stock patent: three marks of 0 to 100, each with what shows it.
 *
 * @param fitEvidence and the others: empty where none was given
 */
public record StockAppraisal(
        int maturity, int fit, int prospect, String maturityEvidence, String fitEvidence, String prospectEvidence) {

    public StockAppraisal {
        if (!isMark(maturity) || !isMark(fit) || !isMark(prospect)) {
            throw new IllegalArgumentException("a mark lies between 0 and 100");
        }
    }

    public static boolean isMark(int mark) {
        return mark >= 0 && mark <= 100;
    }
}
