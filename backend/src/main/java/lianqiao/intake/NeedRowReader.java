package lianqiao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianqiao.intake.RowOutcome.Rejected;

/** Reads the needs of one file in their order. Pure but for the ids that it remembers. */
final class NeedRowReader implements RowReader<ReadNeed> {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 50_000;

    private final Header header;
    private final Map<String, Integer> seen = new HashMap<>();

    NeedRowReader(Header header) {
        this.header = header;
    }

    @Override
    public RowOutcome<ReadNeed> read(RawRow raw) {
        Optional<RowOutcome<ReadNeed>> fault = header.fault(raw);
        return fault.isPresent() ? fault.get() : told(new Cells(header, raw));
    }

    private RowOutcome<ReadNeed> told(Cells cells) {
        String id = cells.text(NeedColumn.ID);
        String title = cells.text(NeedColumn.TITLE);
        String text = cells.text(NeedColumn.TEXT);
        if (id.isEmpty()) {
            cells.tell(NeedColumn.ID, RowCode.ID_MISSING);
        }
        if (title.isEmpty() && text.isEmpty()) {
            cells.tell(NeedColumn.TITLE, RowCode.NEED_EMPTY);
        }
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            cells.tell(title.length() > LONGEST_TITLE ? NeedColumn.TITLE : NeedColumn.TEXT, RowCode.TEXT_TOO_LONG);
        }
        Integer first = cells.findings().isEmpty() ? seen.putIfAbsent(id, cells.row()) : null;
        if (first != null) {
            cells.tell(Finding.of(header.head(NeedColumn.ID), id + " = #" + first, RowCode.DUPLICATE_IN_FILE));
        }
        return cells.findings().isEmpty()
                ? taken(cells, id, title, text)
                : new Rejected<>(cells.row(), "", cells.findings());
    }

    /** A need without a title is called by the beginning of its text, and that is told. */
    private static RowOutcome<ReadNeed> taken(Cells cells, String id, String title, String text) {
        if (!title.isEmpty()) {
            return RowOutcome.of(cells.row(), "", new ReadNeed(id, title, text), List.of());
        }
        cells.tell(NeedColumn.TITLE, RowCode.TITLE_FROM_TEXT);
        String beginning = text.lines().findFirst().orElse(text);
        String made = beginning.length() <= 60 ? beginning : beginning.substring(0, 60) + "…";
        return RowOutcome.of(cells.row(), "", new ReadNeed(id, made, text), cells.findings());
    }
}
