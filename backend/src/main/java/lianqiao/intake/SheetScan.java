package lianqiao.intake;

/**
 * Looks at the XML of a spreadsheet as its bytes pass, before anybody parses it: what would take memory without end is refused,
 * and what the person should know of is counted.
 */
final class SheetScan {
    private static final int LONGEST_TEXT = 1 << 18;
    private static final int MOST_CELLS = 20_000;
    private static final int LONGEST_NAME = 12;

    private final byte[] tag = new byte[LONGEST_NAME];
    private int named = -1;
    private int sinceTag;
    private int cells;
    private int letters;
    private int inReference;
    private int rows;
    private int merged;
    private int formulas;

    void take(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            take(chunk[i]);
        }
    }

    private void take(byte one) {
        if (one == 0) {
            // UTF-16 would pass by this scan unread.
            throw FileFault.FILE_SHEET_UNSAFE.asException();
        }
        sinceTag = one == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST_TEXT) {
            throw FileFault.FILE_CELL_TOO_LARGE.asException();
        }
        reference(one);
        name(one);
    }

    /** {@code r="ABCD1"} names a column that no spreadsheet has, and a reader would make room for all columns before it. */
    private void reference(byte one) {
        switch (inReference) {
            case 0 -> inReference = one == ' ' ? 1 : 0;
            case 1 -> inReference = one == 'r' ? 2 : one == ' ' ? 1 : 0;
            case 2 -> inReference = one == '=' ? 3 : 0;
            case 3 -> {
                inReference = one == '"' || one == '\'' ? 4 : 0;
                letters = 0;
            }
            default -> {
                letters++;
                if (one < 'A' || one > 'Z') {
                    inReference = 0;
                } else if (letters > 3) {
                    throw FileFault.FILE_SHEET_UNSAFE.asException();
                }
            }
        }
    }

    private void name(byte one) {
        if (one == '<') {
            named = 0;
        } else if (named >= 0) {
            boolean ends = one == ' ' || one == '>' || one == '/' && named > 0;
            if (ends || named == LONGEST_NAME) {
                tagged(new String(tag, 0, named, java.nio.charset.StandardCharsets.ISO_8859_1));
                named = -1;
            } else {
                tag[named++] = one;
            }
        }
    }

    private void tagged(String name) {
        switch (name) {
            case "row" -> {
                rows++;
                cells = 0;
            }
            case "c" -> {
                if (++cells > MOST_CELLS) {
                    throw FileFault.FILE_SHEET_UNSAFE.asException();
                }
            }
            case "mergeCell" -> merged++;
            case "f" -> formulas++;
            case "!DOCTYPE", "!ENTITY" -> throw FileFault.FILE_SHEET_UNSAFE.asException();
            default -> {}
        }
    }

    int rows() {
        return rows;
    }

    int merged() {
        return merged;
    }

    int formulas() {
        return formulas;
    }
}
