package lianqiao.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalFact.Kind;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalState.Standing;
import org.jspecify.annotations.Nullable;

/** Reads the legal states of one file. A cell that is no clear yes or no is turned away: it could suspend a licence. */
final class LegalRowReader implements RowReader<LegalReport> {
    private static final int LONGEST = 200;

    private final Header header;
    private final LocalDate today;

    LegalRowReader(Header header, LocalDate today) {
        this.header = header;
        this.today = today;
    }

    @Override
    public RowOutcome<LegalReport> read(RawRow raw) {
        Optional<RowOutcome<LegalReport>> fault = header.fault(raw);
        return fault.isPresent() ? fault.get() : told(new Cells(header, raw));
    }

    private RowOutcome<LegalReport> told(Cells cells) {
        NumberCells.Reading number =
                NumberCells.read(header.head(LegalColumn.NUMBER), cells.text(LegalColumn.NUMBER), "", "");
        if (number.finding() != null) {
            cells.tell(number.finding());
        }
        List<RowCode> wrong = new ArrayList<>();
        LocalDate asOf = cells.day(LegalColumn.AS_OF);
        String source = cells.text(LegalColumn.SOURCE);
        if (asOf == null || asOf.isAfter(today)) {
            wrong.add(tell(cells, LegalColumn.AS_OF, RowCode.DATE_MISSING_OR_FUTURE));
        }
        if (source.isEmpty() || source.length() > LONGEST) {
            wrong.add(tell(cells, LegalColumn.SOURCE, RowCode.SOURCE_MISSING));
        }
        Standing standing = standing(cells, wrong);
        List<LegalFact> facts = facts(cells, asOf, source, wrong);
        if (standing == Standing.UNKNOWN && facts.isEmpty() && wrong.isEmpty()) {
            wrong.add(tell(cells, LegalColumn.STATE, RowCode.STATE_EMPTY));
        }
        return number.number() == null || asOf == null || !wrong.isEmpty()
                ? new Rejected<>(cells.row(), "", cells.findings())
                : RowOutcome.of(
                        cells.row(),
                        "",
                        new LegalReport(number.number(), asOf, source, standing, facts),
                        cells.findings());
    }

    private static List<LegalFact> facts(Cells cells, @Nullable LocalDate asOf, String source, List<RowCode> wrong) {
        List<LegalFact> facts = new ArrayList<>();
        LocalDate day = asOf == null ? LocalDate.MIN : asOf;
        fact(cells, LegalColumn.FEE_OVERDUE, Kind.FEE_OVERDUE, "", day, source, wrong, facts);
        String pledgee = cells.text(LegalColumn.PLEDGEE);
        String named = pledgee.length() > LONGEST ? pledgee.substring(0, LONGEST) : pledgee;
        fact(cells, LegalColumn.PLEDGED, Kind.PLEDGED, named, day, source, wrong, facts);
        fact(cells, LegalColumn.EXCLUSIVE, Kind.EXCLUSIVE_LICENCE, "", day, source, wrong, facts);
        fact(cells, LegalColumn.SUSPENDED, Kind.PROCEEDINGS_SUSPENDED, "", day, source, wrong, facts);
        return facts;
    }

    private static void fact(
            Cells cells,
            LegalColumn column,
            Kind kind,
            String detail,
            LocalDate asOf,
            String source,
            List<RowCode> wrong,
            List<LegalFact> facts) {
        switch (cells.text(column).toLowerCase(Locale.ROOT)) {
            case "", "未知", "unknown" -> {}
            case "是", "有", "yes", "y", "true", "1" -> facts.add(new LegalFact(kind, true, asOf, source, detail));
            case "否", "无", "no", "n", "false", "0" -> facts.add(new LegalFact(kind, false, asOf, source, detail));
            default -> wrong.add(tell(cells, column, RowCode.STATE_NOT_UNDERSTOOD));
        }
    }

    private static Standing standing(Cells cells, List<RowCode> wrong) {
        return switch (cells.text(LegalColumn.STATE).toLowerCase(Locale.ROOT)) {
            case "", "未知", "unknown" -> Standing.UNKNOWN;
            case "有效", "有权", "专利权维持", "in_force", "in force" -> Standing.IN_FORCE;
            case "终止", "失效", "无效", "全部无效", "届满", "未缴年费终止", "专利权终止", "ended" -> Standing.ENDED;
            case "未授权", "审中", "在审", "驳回", "not_granted", "not granted" -> Standing.NOT_GRANTED;
            default -> {
                wrong.add(tell(cells, LegalColumn.STATE, RowCode.STATE_NOT_UNDERSTOOD));
                yield Standing.UNKNOWN;
            }
        };
    }

    private static RowCode tell(Cells cells, LegalColumn column, RowCode code) {
        cells.tell(column, code);
        return code;
    }
}
