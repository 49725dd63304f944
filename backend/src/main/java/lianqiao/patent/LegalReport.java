package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.LegalState.Standing;

/**
 * What one source says of one patent on one day.
 *
 * @param standing UNKNOWN where the source says nothing of it
 * @param facts of the same day and source; a kind that the source leaves out stays unknown
 */
public record LegalReport(
        ApplicationNumber number, LocalDate asOf, String source, Standing standing, List<LegalFact> facts) {}
