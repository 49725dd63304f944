package lianqiao.intake;

import static lianqiao.intake.StockColumn.*;

import java.util.List;
import java.util.stream.Stream;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.patent.PatentKind;
import lianqiao.patent.StockSurvey;
import lianqiao.patent.Willingness;
import org.jspecify.annotations.Nullable;

/** Reads the stock patents of one survey in their order. Pure but for the numbers that it remembers. */
final class StockRowReader implements RowReader<StockSurvey> {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;

    private final Header header;
    private final SeenNumbers seen = new SeenNumbers();

    StockRowReader(Header header) {
        this.header = header;
    }

    @Override
    public RowOutcome<StockSurvey> read(RawRow raw) {
        var fault = header.<StockSurvey>fault(raw);
        return fault.isPresent() ? fault.get() : told(new Cells(header, raw));
    }

    private RowOutcome<StockSurvey> told(Cells cells) {
        var number = NumberCells.only(cells, header.head(PATENT_NUMBER), cells.text(PATENT_NUMBER), seen);
        var title = Titles.read(cells.text(TITLE));
        if (title.length() > LONGEST_TITLE || Stream.of(SUMMARY, NOTE).anyMatch(text -> isTooLong(cells, text))) {
            cells.tell(title.length() > LONGEST_TITLE ? TITLE : SUMMARY, RowCode.TEXT_TOO_LONG);
            return new Rejected<>(cells.row(), "", cells.findings());
        }
        return number == null ? new Rejected<>(cells.row(), "", cells.findings()) : surveyed(cells, number, title);
    }

    private static boolean isTooLong(Cells cells, StockColumn column) {
        return cells.text(column).length() > LONGEST_TEXT;
    }

    private RowOutcome<StockSurvey> surveyed(Cells cells, ApplicationNumber number, String title) {
        if (title.isEmpty()) {
            cells.tell(TITLE, RowCode.TITLE_UNKNOWN);
        }
        checkKind(cells, number);
        var granted = cells.day(GRANTED);
        var ends = cells.day(ENDS);
        if (ends != null && ends.isAfter(number.latestEnd())) {
            cells.tell(ENDS, RowCode.TERM_EXCEEDS_PATENT);
        }
        var said = new StockSurvey(
                number,
                title,
                cells.text(SUMMARY),
                Ipc.readAll(cells.text(IPC)),
                Owners.read(cells.text(OWNER)).names(),
                names(cells.text(INVENTOR)),
                granted,
                ends,
                cells.text(NOTE),
                willingness(cells),
                shown(cells));
        return RowOutcome.of(cells.row(), "", said, cells.findings());
    }

    private static void checkKind(Cells cells, ApplicationNumber number) {
        var words = cells.text(KIND);
        var kind = PatentKind.read(words);
        if (!words.isEmpty() && kind.filter(number.kind()::equals).isEmpty()) {
            cells.tell(KIND, kind.isPresent() ? RowCode.KIND_CONTRADICTS_NUMBER : RowCode.KIND_NOT_UNDERSTOOD);
        }
    }

    private static List<Willingness> willingness(Cells cells) {
        var read = Willingness.readAll(cells.text(WILLINGNESS));
        if (read.isEmpty()) {
            cells.tell(WILLINGNESS, RowCode.WILLINGNESS_NOT_UNDERSTOOD);
        }
        return read.orElse(List.of());
    }

    /** Only a clear yes shows a patent to the public. */
    private static @Nullable Boolean shown(Cells cells) {
        return switch (cells.text(SHOWN)) {
            case "" -> null;
            case "是", "公开", "Y", "y", "yes", "true", "TRUE", "1" -> true;
            case "否", "不公开", "N", "n", "no", "false", "FALSE", "0" -> false;
            default -> {
                cells.tell(SHOWN, RowCode.SHOWN_NOT_UNDERSTOOD);
                yield null;
            }
        };
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split("[;；,，、\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
