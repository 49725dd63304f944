package lianqiao.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts the words of a fee text into clauses: runs of words that say one thing, without the words that say nothing. */
final class FeeClauses {
    /** Words that are a clause of their own, wherever they stand. */
    private static final Set<FeeWord> WHOLE = EnumSet.of(
            FeeWord.PLUS,
            FeeWord.ENTRY_AND_ROYALTY,
            FeeWord.INSTALMENTS,
            FeeWord.USE_FIRST,
            FeeWord.OTHER,
            FeeWord.NOT_STATED,
            FeeWord.AFTER,
            FeeWord.TERM,
            FeeWord.TRIAL,
            FeeWord.LATER,
            FeeWord.EVERY,
            FeeWord.PARTS,
            FeeWord.SETTLED,
            FeeWord.COUNT);

    private FeeClauses() {}

    static List<List<FeeToken>> of(List<FeeToken> words) {
        List<List<FeeToken>> clauses = new ArrayList<>();
        List<FeeToken> open = new ArrayList<>();
        for (FeeToken word : unwrapped(words)) {
            if (word.word() == FeeWord.BREAK || WHOLE.contains(word.word())) {
                close(clauses, open);
                open = new ArrayList<>();
            }
            if (WHOLE.contains(word.word())) {
                clauses.add(List.of(word));
            } else if (word.word() != FeeWord.BREAK && !word.word().isSilent()) {
                open.add(word);
            }
        }
        close(clauses, open);
        return clauses;
    }

    private static void close(List<List<FeeToken>> clauses, List<FeeToken> open) {
        if (!open.isEmpty()) {
            clauses.add(open);
        }
    }

    /** "(5万)元" and "(3%)" are filled-in blanks; "叁万元(30000元)" says the same twice; anything else stays in its brackets. */
    private static List<FeeToken> unwrapped(List<FeeToken> words) {
        List<FeeToken> plain = new ArrayList<>();
        List<FeeToken> heard = words.stream()
                .filter(word -> !word.word().isSilent() || word.word() == FeeWord.DEADLINE)
                .toList();
        for (int at = 0; at < heard.size(); at++) {
            FeeToken inside = at + 2 < heard.size() ? heard.get(at + 1) : null;
            if (inside == null) {
                plain.add(heard.get(at));
                continue;
            }
            boolean wrapped = heard.get(at).word() == FeeWord.OPEN
                    && heard.get(at + 2).word() == FeeWord.CLOSE
                    && Set.of(FeeWord.MONEY, FeeWord.PERCENT, FeeWord.NUMBER, FeeWord.ONCE)
                            .contains(inside.word());
            if (!wrapped) {
                plain.add(heard.get(at));
                continue;
            }
            FeeToken before = plain.isEmpty() ? null : plain.getLast();
            if (before == null || before.word() != FeeWord.MONEY || inside.word() == FeeWord.ONCE) {
                plain.add(inside);
            } else if (!saysTheSame(before, inside)) {
                plain.addAll(heard.subList(at, at + 3));
            }
            at += 2;
        }
        return plain;
    }

    private static boolean saysTheSame(FeeToken sum, FeeToken again) {
        return again.word() == FeeWord.MONEY && FeeFigures.fen(sum).equals(FeeFigures.fen(again));
    }
}
