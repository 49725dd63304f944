package lianqiao.intake;

import java.util.regex.MatchResult;

/**
 * A word of a fee text as it stands there.
 *
 * @param found with the groups of the word's pattern
 */
record FeeToken(FeeWord word, String text, MatchResult found) {
    char letter() {
        return word.letter();
    }
}
