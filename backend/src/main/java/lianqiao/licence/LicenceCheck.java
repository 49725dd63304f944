package lianqiao.licence;

import java.util.List;
import lianqiao.patent.LegalState;

/**
 * What the rules say of a licence: every refusal, everything unknown and every warning, all at once.
 *
 * @param outcome PASSED, REFUSED or UNKNOWN
 */
public record LicenceCheck(
        LegalState.Outcome outcome,
        boolean publishable,
        List<Finding> refusals,
        List<Finding> unknowns,
        List<Finding> warnings) {
    static LicenceCheck of(Examination examination) {
        return new LicenceCheck(
                examination.outcome(),
                examination.publishable(),
                examination.refusals(),
                examination.unknowns(),
                examination.warnings());
    }
}
