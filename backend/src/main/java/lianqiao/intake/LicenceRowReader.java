package lianqiao.intake;

import static lianqiao.intake.Column.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lianqiao.intake.NumberCells.Reading;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.UsualCaps;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.patent.PatentKind;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file in their order. Pure but for what it remembers of the rows before. */
final class LicenceRowReader implements RowReader<ReadLicence> {
    private static final long LOW_FEN = 10_000;
    private static final Pattern UNIT = Pattern.compile(".*[年月日天].*|长期|永久");

    private final Header header;
    private final LocalDate today;
    private final SeenNumbers seen = new SeenNumbers();
    private final FeeMemory fees = new FeeMemory();

    LicenceRowReader(Header header, LocalDate today) {
        this.header = header;
        this.today = today;
    }

    @Override
    public RowOutcome<ReadLicence> read(RawRow raw) {
        Optional<RowOutcome<ReadLicence>> fault = header.fault(raw);
        return fault.isPresent() ? fault.get() : told(raw);
    }

    private RowOutcome<ReadLicence> told(RawRow raw) {
        Cells cells = new Cells(header, raw);
        String region = Provinces.code(cells.text(PROVINCE)).orElse("");
        if (isShifted(cells, region)) {
            cells.tell(KIND, RowCode.COLUMNS_SHIFTED);
            return new Rejected<>(raw.number(), "", cells.findings());
        }
        Reading number = NumberCells.read(
                header.head(PATENT_NUMBER),
                cells.text(PATENT_NUMBER),
                header.head(APPLICATION_NUMBER),
                cells.text(APPLICATION_NUMBER));
        if (number.finding() != null) {
            cells.tell(number.finding());
        }
        return number.number() == null
                ? new Rejected<>(raw.number(), region, cells.findings())
                : once(cells, number.number(), number, region);
    }

    /** A kind that is no kind beside a province that is no province: every cell may mean something else. */
    private static boolean isShifted(Cells cells, String region) {
        return region.isEmpty()
                && !cells.text(PROVINCE).isEmpty()
                && !cells.text(KIND).isEmpty()
                && PatentKind.read(cells.text(KIND)).isEmpty();
    }

    private RowOutcome<ReadLicence> once(Cells cells, ApplicationNumber number, Reading reading, String region) {
        int first = seen.firstRow(number, cells.row());
        if (first > 0) {
            Column column = cells.text(PATENT_NUMBER).isEmpty() ? APPLICATION_NUMBER : PATENT_NUMBER;
            Finding repeat = Finding.of(header.head(column), number + " = #" + first, RowCode.DUPLICATE_IN_FILE);
            return new Rejected<>(cells.row(), region, List.of(repeat));
        }
        boolean shared = seen.shares(number) || !reading.others().isEmpty();
        seen.share(reading.others());
        ReadLicence licence = licence(cells, number, region, shared);
        return RowOutcome.of(cells.row(), region, licence, cells.findings());
    }

    private ReadLicence licence(Cells cells, ApplicationNumber number, String region, boolean shared) {
        String title = Titles.read(cells.text(TITLE));
        if (title.isEmpty()) {
            cells.tell(TITLE, RowCode.TITLE_MISSING);
        }
        checkKind(cells, number.kind());
        Owners owners = Owners.read(cells.text(OWNER));
        if (owners.names().isEmpty()) {
            cells.tell(OWNER, RowCode.OWNER_MISSING);
        }
        if (region.isEmpty()) {
            cells.tell(PROVINCE, cells.text(PROVINCE).isEmpty() ? RowCode.REGION_MISSING : RowCode.REGION_UNKNOWN);
        }
        FeeTerms fee = fee(cells, shared);
        LocalDate until = cells.day(UNTIL);
        checkTerm(cells, number, until);
        return new ReadLicence(
                number,
                title,
                cells.text(SUMMARY),
                Ipc.readAll(cells.text(IPC)),
                owners,
                OwnerKind.of(cells.text(OWNER_KIND)),
                region.isEmpty() ? null : region,
                fee,
                until,
                cells.text(TERRITORY),
                published(cells));
    }

    /** Nothing was published tomorrow: such a day is told, and not taken as the source's last word. */
    private @Nullable LocalDate published(Cells cells) {
        LocalDate day = cells.day(PUBLISHED);
        if (day != null && day.isAfter(today)) {
            cells.tell(PUBLISHED, RowCode.DATE_IN_FUTURE);
            return null;
        }
        return day;
    }

    private FeeTerms fee(Cells cells, boolean shared) {
        FeeReading fee = fees.read(
                FeeUnit.applied(cells.text(FEE), FeeUnit.of(header.head(FEE))),
                cells.text(FEE_FORM),
                FeeUnit.applied(cells.text(FEE_DETAIL), FeeUnit.of(header.head(FEE_DETAIL))));
        Column column =
                !cells.text(FEE).isEmpty() ? FEE : !cells.text(FEE_DETAIL).isEmpty() ? FEE_DETAIL : FEE_FORM;
        if (shared && !(fee.terms() instanceof FeeTerms.Free)) {
            // Whether the sum is for each patent or for all of them, the source does not say.
            cells.tell(Finding.of(header.head(column), fee.text(), RowCode.FEE_FOR_SEVERAL_PATENTS));
            return new FeeTerms.Unparsed(fee.text(), RowCode.FEE_FOR_SEVERAL_PATENTS.name());
        }
        fee.codes().forEach(code -> cells.tell(Finding.of(header.head(column), fee.text(), code)));
        if (UsualCaps.OF_THE_GUIDE.areExceededBy(fee.terms())) {
            cells.tell(Finding.of(header.head(column), fee.text(), RowCode.FEE_ABOVE_USUAL_CAP));
        }
        if (looksLow(fee.terms())) {
            cells.tell(Finding.of(header.head(column), fee.text(), RowCode.FEE_LOOKS_LOW));
        }
        return fee.terms();
    }

    /** "入门费为 8 元" stands on forms where 元 is printed and people write 8 for 8 万: kept as written, and told. */
    private static boolean looksLow(FeeTerms terms) {
        Long fixed = terms.fixedFen();
        return fixed != null && fixed > 0 && fixed < LOW_FEN;
    }

    private static void checkKind(Cells cells, PatentKind kind) {
        if (kind == PatentKind.OTHER) {
            cells.tell(PATENT_NUMBER, RowCode.KIND_DIGIT_UNKNOWN);
        }
        String words = cells.text(KIND);
        if (words.isEmpty() || PatentKind.read(words).filter(kind::equals).isPresent()) {
            return;
        }
        cells.tell(
                KIND,
                PatentKind.read(words).isPresent() ? RowCode.KIND_CONTRADICTS_NUMBER : RowCode.KIND_NOT_UNDERSTOOD);
    }

    private void checkTerm(Cells cells, ApplicationNumber number, @Nullable LocalDate until) {
        if (until != null && until.isBefore(today)) {
            cells.tell(UNTIL, RowCode.TERM_ENDED);
        }
        if (until != null && until.isAfter(number.latestEnd())) {
            cells.tell(UNTIL, RowCode.TERM_EXCEEDS_PATENT);
        }
        String period = cells.text(PERIOD);
        if (!period.isEmpty() && !UNIT.matcher(period).matches()) {
            cells.tell(PERIOD, RowCode.TERM_UNIT_MISSING);
        }
    }
}
