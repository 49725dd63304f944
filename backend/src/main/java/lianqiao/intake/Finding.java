package lianqiao.intake;

import lianqiao.patent.NumberFault;

/**
 * Something to be told about a row.
 *
 * @param column as the file's header spells it; empty where it is the whole row
 * @param value the cell as it stands in the file, shortened
 * @param code of {@link RowCode} or {@link NumberFault}
 */
record Finding(String column, String value, String code) {
    private static final int LONGEST = 200;

    static Finding of(String column, String value, RowCode code) {
        return new Finding(column, shortened(value), code.name());
    }

    static Finding of(String column, String value, NumberFault fault) {
        return new Finding(column, shortened(value), fault.name());
    }

    private static String shortened(String value) {
        // PostgreSQL keeps no NUL in a text.
        String clean = value.replace("\0", "");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
