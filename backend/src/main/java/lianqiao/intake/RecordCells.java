package lianqiao.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.register.Choice;
import lianqiao.register.TypeField;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;

/** Cells as people write them, in the words that a record's form takes. What is not understood is handed on as it is, so that the form says what is wrong with it. */
final class RecordCells {
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(亿元|万元|元|亿|万)?");
    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private RecordCells() {}

    /** @param head of the column: it may name the unit of a sum */
    static String value(TypeField field, String cell, String head) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return switch (field.kind()) {
            case TEXT, PATENTS -> cell;
            case INDICATOR -> plain;
            case DATE -> DateReader.read(cell).map(day -> day.date().toString()).orElse(cell);
            case NUMBER, DECIMAL -> plain.replaceAll("[,\\s%]", "");
            case MONEY -> fen(plain.replaceAll("[,\\s¥￥]", ""), head).orElse(cell);
            case CHOICE -> choice(field, plain).orElse(cell);
        };
    }

    private static Optional<String> fen(String cell, String head) {
        Matcher sum = MONEY.matcher(cell);
        if (!sum.matches()) {
            return Optional.empty();
        }
        String unit = sum.group(2) == null ? head : sum.group(2);
        BigDecimal yuan = new BigDecimal(sum.group(1)).multiply(BigDecimal.valueOf(factor(unit)));
        return Optional.of(yuan.multiply(FEN).stripTrailingZeros().toPlainString());
    }

    private static long factor(String unit) {
        if (unit.contains("亿")) {
            return 100_000_000;
        }
        return unit.contains("万") ? 10_000 : 1;
    }

    /** By its key, or its name in either language, with or without what stands in brackets. */
    private static Optional<String> choice(TypeField field, String cell) {
        return field.choices().stream()
                .filter(choice -> choice.key().equals(cell)
                        || names(choice, cell)
                        || names(choice, cell.replaceAll("\\(.*?\\)", "").strip()))
                .map(Choice::key)
                .findFirst();
    }

    private static boolean names(Choice choice, String cell) {
        String zh = Normalizer.normalize(choice.zh(), Normalizer.Form.NFKC);
        return zh.equals(cell)
                || zh.replaceAll("\\(.*?\\)", "").equals(cell)
                || choice.en().equalsIgnoreCase(cell);
    }

    static String region(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return Regions.exists(plain) ? plain : Regions.named(plain).orElse(plain);
    }

    static String park(String cell) {
        return Parks.all().stream()
                .filter(park -> park.name().equals(cell.strip()))
                .map(Parks.Park::key)
                .findFirst()
                .orElse(cell.strip());
    }
}
