package lianqiao.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they hold, and what was found in them. */
final class Cells {
    private final Header header;
    private final RawRow raw;
    private final List<Finding> findings = new ArrayList<>();

    Cells(Header header, RawRow raw) {
        this.header = header;
        this.raw = raw;
    }

    int row() {
        return raw.number();
    }

    /** Without the spaces around it; empty where there is no such column. */
    String text(Field column) {
        return header.cell(raw.cells(), column);
    }

    /** The day in that cell; absent if there is none, and told if it is not understood. */
    @Nullable
    LocalDate day(Field column) {
        String text = text(column);
        if (text.isEmpty() || text.equals("长期")) {
            return null;
        }
        Optional<DateReader.Day> day = DateReader.read(text);
        if (day.isEmpty()) {
            tell(column, RowCode.DATE_NOT_UNDERSTOOD);
            return null;
        }
        if (day.get().converted()) {
            tell(column, RowCode.DATE_FROM_SPREADSHEET);
        }
        return day.get().date();
    }

    void tell(Field column, RowCode code) {
        tell(Finding.of(header.head(column), text(column), code));
    }

    void tell(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
