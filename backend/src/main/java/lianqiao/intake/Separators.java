package lianqiao.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** What stands between the cells of a text: the sign that cuts the most lines into as many cells as the first one. */
final class Separators {
    private static final List<Character> KNOWN = List.of(',', '\t', ';', '|');
    private static final int LINES = 30;

    private Separators() {}

    /** @param beginning some lines of the file; a last one that is cut off does no harm */
    static char of(String beginning) {
        char best = ',';
        double most = 0;
        for (char sign : KNOWN) {
            double score = score(widths(beginning, sign));
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** Agreement counts for more than width: prose has commas too, but not equally many in each line. */
    private static double score(List<Integer> widths) {
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        long agreeing = widths.stream().filter(widths.getFirst()::equals).count();
        double share = (double) agreeing / widths.size();
        return share * share * Math.log(1.0 + widths.getFirst());
    }

    private static List<Integer> widths(String text, char sign) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(sign)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                widths.add(line.getFieldCount());
                if (widths.size() == LINES) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException cut) {
            return widths;
        }
        return widths;
    }
}
