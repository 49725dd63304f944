package lianqiao.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Valid;

/** Made-up files in the shape that platforms have. */
final class Samples {
    static final String HEAD =
            "appln_nr,patent_id,title,patent_type,patent_owner,province,license_fee,license_fee_type\r\n";

    private Samples() {}

    /** An invention of 2017 with its right check digit. */
    static String number(int serial) {
        return switch (ApplicationNumber.parseWithoutCheckDigit("20171" + String.format("%07d", serial))) {
            case Valid(var number) -> number.value();
            case ApplicationNumber.Repaired repaired -> repaired.number().value();
            case ApplicationNumber.Invalid invalid -> throw new IllegalArgumentException(invalid.text());
        };
    }

    /** So many rows from this serial on: of each ten one without title, one with a wrong number, one that repeats another. */
    static String licences(int from, int rows) {
        return HEAD
                + IntStream.range(0, rows).mapToObj(row -> licence(from, row)).collect(Collectors.joining());
    }

    private static String licence(int from, int row) {
        String number = number(from + (row % 10 == 7 ? row - 3 : row));
        String spoilt = row % 10 == 5 ? "ZL" + from + row : "ZL" + number;
        String title = row % 10 == 3 ? "" : "一种第" + (from + row) + "号水泵";
        return ",%s,%s,发明,\"某某大学; 某某有限公司\",四川,%d万元,一次总付\r\n".formatted(spoilt, title, row % 50 + 1);
    }
}
