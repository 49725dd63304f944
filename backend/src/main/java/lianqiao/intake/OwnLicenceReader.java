package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import lianqiao.intake.RowOutcome.Imported;
import lianqiao.intake.RowOutcome.ImportedWithWarnings;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.licence.Basis;

/** Reads a holder's own rows: what other platforms' rows say, and on what basis the licence is declared. */
final class OwnLicenceReader implements RowReader<OwnLicence> {
    private final Header header;
    private final RowReader<ReadLicence> reader;

    OwnLicenceReader(Header header, RowReader<ReadLicence> reader) {
        this.header = header;
        this.reader = reader;
    }

    @Override
    public RowOutcome<OwnLicence> read(RawRow row) {
        return switch (reader.read(row)) {
            case Rejected<ReadLicence> rejected ->
                new Rejected<>(rejected.row(), rejected.region(), rejected.findings());
            case Imported<ReadLicence> imported -> own(row, imported, imported.item());
            case ImportedWithWarnings<ReadLicence> warned -> own(row, warned, warned.item());
        };
    }

    /** The holder's region is the organisation's, so a row need not name one. */
    private RowOutcome<OwnLicence> own(RawRow row, RowOutcome<ReadLicence> outcome, ReadLicence item) {
        List<Finding> findings = new ArrayList<>(outcome.findings());
        findings.removeIf(finding -> finding.code().equals(RowCode.REGION_MISSING.name()));
        String words = header.cell(row.cells(), Column.BASIS);
        Basis basis = words.contains("参照") || words.equalsIgnoreCase(Basis.BY_ANALOGY.name())
                ? Basis.BY_ANALOGY
                : Basis.STATUTORY;
        boolean isPlain = words.isEmpty()
                || basis == Basis.BY_ANALOGY
                || words.contains("法定")
                || words.equals("开放许可")
                || words.equalsIgnoreCase(Basis.STATUTORY.name());
        if (!isPlain) {
            findings.add(Finding.of(header.head(Column.BASIS), words, RowCode.BASIS_NOT_UNDERSTOOD));
            return new Rejected<>(row.number(), outcome.region(), findings);
        }
        return RowOutcome.of(row.number(), outcome.region(), new OwnLicence(item, basis), findings);
    }
}
