package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration may say beside patent, fee and term: the "other matters" of Implementing Rules art. 85. All of it may be left out.
 *
 * @param titleEn the title in English; empty where there is none
 * @param benefit what it brings, in numbers
 * @param readiness how far the technology is, and what shows it
 * @param evaluationReport of a utility model or design (Patent Law art. 50)
 * @param pledgeeConsent number of the document by which a pledgee agreed (Implementing Rules art. 86)
 * @param announcement of the patent office
 * @param coOwnerConsents the patentees who agreed, beside the one who declares
 */
public record Particulars(
        String titleEn,
        String benefit,
        @Nullable Readiness readiness,
        @Nullable EvaluationReport evaluationReport,
        String pledgeeConsent,
        @Nullable Announcement announcement,
        List<String> coOwnerConsents) {
    static final Particulars NONE = new Particulars("", "", null, null, "", null, List.of());

    public Particulars {
        // Read from JSON, where each may be missing.
        titleEn = titleEn == null ? "" : titleEn;
        benefit = benefit == null ? "" : benefit;
        pledgeeConsent = pledgeeConsent == null ? "" : pledgeeConsent;
        coOwnerConsents = coOwnerConsents == null ? List.of() : coOwnerConsents;
    }

    /** 技术成熟度, 1 to 9 (GB/T 22900). */
    public record Readiness(int level, String evidence) {
        public Readiness {
            evidence = evidence == null ? "" : evidence;
        }
    }

    /**
     * 专利权评价报告.
     *
     * @param favourable absent where nobody has told its result
     */
    public record EvaluationReport(String number, @Nullable Boolean favourable) {
        public EvaluationReport {
            number = number == null ? "" : number;
        }
    }

    /** Of the declaration, in the gazette of the patent office. */
    public record Announcement(String number, @Nullable LocalDate date) {
        public Announcement {
            number = number == null ? "" : number;
        }
    }
}
