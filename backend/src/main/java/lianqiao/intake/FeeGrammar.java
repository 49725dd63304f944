package lianqiao.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lianqiao.intake.FeeStatement.Unread;

/**
 * Reads one sentence of a fee text. Every pattern covers the whole sentence: a word that no pattern knows ("/年", "每件",
 * "首年") leaves the sentence unread, so that a sum can never lose the condition it stands under.
 */
final class FeeGrammar {
    /** No known form is longer; a longer text is a contract and nothing to be matched by patterns. */
    private static final int LONGEST = 300;

    private FeeGrammar() {}

    static Stream<FeeStatement> read(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        if (text.startsWith("{") || text.startsWith("[")) {
            return Stream.of(new Unread(RowCode.FEE_CODED));
        }
        if (text.length() > LONGEST) {
            return Stream.of(new Unread(RowCode.FEE_NOT_UNDERSTOOD));
        }
        List<FeeStatement> names = FeeWords.read(text);
        return names.isEmpty() ? Stream.of(sentence(text)) : names.stream();
    }

    private static FeeStatement sentence(String text) {
        return OnePaymentSentence.read(text)
                .or(() -> EntryRoyaltySentence.read(text))
                .orElseGet(() -> new Unread(FeeObstacle.of(text)));
    }
}
