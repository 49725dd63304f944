package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.licence.Basis;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.LicenceState;
import lianqiao.licence.Particulars;
import lianqiao.patent.LegalState;
import org.jspecify.annotations.Nullable;

/**
 * A licence of licences/*.yaml. Days count from the day of loading, so that the demonstration does not grow old.
 *
 * @param state in which it ends up; absent means published
 * @param refusedWith the codes with which publishing it must fail; absent for all but the bad example
 */
record GivenLicence(
        String key,
        String title,
        String titleEn,
        String summary,
        String applicationNumber,
        List<String> ipc,
        String holder,
        LocalDate grantedOn,
        LocalDate endsOn,
        LastWord legalState,
        Basis basis,
        FeeTerms feeTerms,
        int termYears,
        String territory,
        String knowHow,
        String benefit,
        Readiness readiness,
        @Nullable String evaluationReport,
        @Nullable LicenceState state,
        @Nullable List<String> refusedWith) {

    /** The last word on the legal state, and how long ago it was. */
    record LastWord(LegalState.Standing standing, int daysAgo) {
        LegalState on(LocalDate day) {
            return new LegalState(standing, day.minusDays(daysAgo));
        }
    }

    /** Technology readiness 1 to 9, and what shows it. */
    record Readiness(int level, String evidence) {}

    LicenceState finalState() {
        return state == null ? LicenceState.PUBLISHED : state;
    }

    Particulars particulars() {
        return new Particulars(
                titleEn,
                benefit,
                new Particulars.Readiness(readiness.level(), readiness.evidence()),
                evaluationReport == null ? null : new Particulars.EvaluationReport(evaluationReport, true),
                "",
                null,
                List.of());
    }

    /** What is read beside title and summary. */
    String offered() {
        return (knowHow + "\n" + benefit).strip();
    }
}
