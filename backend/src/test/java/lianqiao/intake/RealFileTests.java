package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lianqiao.RealData;
import lianqiao.intake.RowOutcome.Rejected;
import org.junit.jupiter.api.Test;

/** The raw file of twelve provinces: counts only, no row of it stands here. */
class RealFileTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void givesEveryRowAnOutcome() throws IOException {
        List<RowOutcome<ReadLicence>> outcomes = outcomes();

        Map<String, Integer> tally = new TreeMap<>();
        outcomes.forEach(outcome -> {
            tally.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
            outcome.findings().forEach(finding -> tally.merge(finding.code(), 1, Integer::sum));
        });
        assertThat(outcomes).hasSize(17_637);
        assertThat(outcomes.stream().filter(Rejected.class::isInstance).count()).isLessThan(600);
        assertThat(tally).containsEntry("DUPLICATE_IN_FILE", 437).containsEntry("NUMBER_MISSING", 72);
    }

    static List<RowOutcome<ReadLicence>> outcomes() throws IOException {
        List<RowOutcome<ReadLicence>> outcomes = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(RealData.file("open_license_patents.csv"))) {
            LicenceRowReader reader =
                    new LicenceRowReader(Header.read(rows.next().orElseThrow().cells()), TODAY);
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                outcomes.add(reader.read(row.get()));
            }
        }
        return outcomes;
    }
}
