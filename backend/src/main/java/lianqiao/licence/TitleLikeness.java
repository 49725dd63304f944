package lianqiao.licence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two titles are: 1 less the share of characters that must be changed to make one of the other (Levenshtein). */
final class TitleLikeness {
    private static final Pattern UNHEARD = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]");
    private static final String A_KIND_OF = "一种";

    private TitleLikeness() {}

    /** From 0 to 1; an empty title is like no other. Width, case, punctuation and a leading 一种 don't count. */
    static double of(String one, String other) {
        return ofPlain(plain(one), plain(other));
    }

    static String plain(String title) {
        String narrow = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = UNHEARD.matcher(narrow).replaceAll("");
        return bare.startsWith(A_KIND_OF) ? bare.substring(A_KIND_OF.length()) : bare;
    }

    static double ofPlain(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double longer = Math.max(one.length(), other.length());
        return 1 - distance(one, other) / longer;
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + same);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
