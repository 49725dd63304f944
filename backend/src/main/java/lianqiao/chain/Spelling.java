package lianqiao.chain;

import java.util.Locale;

/** One spelling for texts from many hands. Keeps the length, so that places in the result are places in the text. */
final class Spelling {
    private Spelling() {}

    /** Full-width letters, digits and signs become plain ones; the case stays. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' ? ' ' : c);
        }
        return plain.toString();
    }

    /** Lower case of plain Latin letters only: other alphabets could change the length. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    static boolean isLatinLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String upper(String symbol) {
        return symbol.toUpperCase(Locale.ROOT);
    }
}
