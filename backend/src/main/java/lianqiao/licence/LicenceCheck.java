package lianqiao.licence;

import java.util.List;
import java.util.stream.Stream;
import lianqiao.licence.FormReader.Reading;
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

    /** Of a form: its faults come first, and nothing is said of a patent whose number can't be read. */
    static LicenceCheck of(Reading reading, Examination examination) {
        var faults = reading.faults().stream().map(Finding::ofFault);
        var found = examination.findings().stream()
                .filter(finding ->
                        reading.numbered() || !String.valueOf(finding.field()).startsWith("patent."));
        return of(new Examination(Stream.concat(faults, found).toList()));
    }
}
