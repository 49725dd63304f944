package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.BareEntry;
import lianqiao.intake.FeeFact.BareTotal;
import lianqiao.intake.FeeFact.Each;
import lianqiao.intake.FeeFact.Entry;
import lianqiao.intake.FeeFact.First;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Free;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.Negotiable;
import lianqiao.intake.FeeFact.PerYear;
import lianqiao.intake.FeeFact.Plus;
import lianqiao.intake.FeeFact.Settled;
import lianqiao.intake.FeeFact.Sum;
import lianqiao.intake.FeeFact.Total;
import lianqiao.intake.FeeFact.Unread;

/**
 * What the clauses of a fee text say. Every rule is a pattern over the letters of {@link FeeWord} and covers its whole clause:
 * another sum, another condition, a word that nobody knows leaves the clause unread, so that a sum can never lose the
 * condition it stands under.
 */
final class FeeGrammar {
    /** No known form is longer; a longer text is a contract and nothing to be matched by patterns. */
    private static final int LONGEST = 300;

    private static final List<Rule> RULES = List.of(
            rule("O+b?|bO+", _ -> facts(new Named(Form.ONE_PAYMENT))),
            rule("b", _ -> facts()),
            rule("A", clause -> clause.sum(Sum::new)),
            rule("N", clause -> facts(new Bare(clause.number()))),
            rule("O+AO*|AO+", clause -> clause.sum(Sum::new).with(new Named(Form.ONE_PAYMENT))),
            rule("O+NO*|NO+", clause -> facts(new Bare(clause.number()), new Named(Form.ONE_PAYMENT))),
            rule("VA|AV", clause -> clause.sum(Total::new)),
            rule("O+VA|VAO+", clause -> clause.sum(Total::new).with(new Named(Form.ONE_PAYMENT))),
            rule("VN", clause -> facts(new BareTotal(clause.number()))),
            rule("EA|AE", clause -> clause.sum(Entry::new)),
            rule("EN|NE", clause -> facts(new BareEntry(clause.number()))),
            rule("z|EF", _ -> facts(new Entry(0))),
            rule("Y?(?=[RKP])(?:R*K?R*P?R*|R*PR?K?R*)", FeeClause::rate),
            rule("R*K?R+\\(?M\\)?|KR*\\(M\\)", FeeClause::openRate),
            rule("R+(?:UA|AU)R*|(?:UA|AU)R+|R*UR+AR*", FeeClause::perUnit),
            rule("R+(?:UN|NU)R*|(?:UN|NU)R+", _ -> facts(new Unread(RowCode.FEE_UNIT_MISSING))),
            rule("UA|AU", FeeClause::perUnitUnnamed),
            rule("YA|AY", clause -> clause.sum(PerYear::new)),
            rule("YAVA|AYVA", FeeClause::yearlyAndTotal),
            rule("[YEV]*N[YV]+N?|Y+N|[We]N|N[We]", _ -> facts(new Unread(RowCode.FEE_UNIT_MISSING))),
            rule("W", _ -> facts(new First(null))),
            rule("WA", clause -> clause.sum(First::new)),
            rule("eA", clause -> clause.sum(Each::new)),
            rule("F+", _ -> facts(new Free())),
            rule("M+", _ -> facts(new Negotiable())),
            rule("J", _ -> facts(new Named(Form.ENTRY_PLUS_ROYALTY))),
            rule("I", _ -> facts(new Named(Form.INSTALMENTS))),
            rule("T", _ -> facts(new Named(Form.USE_FIRST))),
            rule("H|h", _ -> facts(new Named(Form.OTHER))),
            rule("c", _ -> facts(new Unread(RowCode.FEE_LEFT_TO_CONTRACT))),
            rule("\\+", _ -> facts(new Plus())),
            rule("s", _ -> facts(new Settled())),
            rule("[dtLSXBC]", FeeClause::timing));

    private FeeGrammar() {}

    static Stream<FeeFact> read(String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return Stream.of(new Unread(RowCode.FEE_CODED));
        }
        if (text.length() > LONGEST) {
            return Stream.of(new Unread(RowCode.FEE_NOT_UNDERSTOOD));
        }
        return FeeClauses.of(FeeWords.of(text)).stream().map(FeeClause::of).flatMap(clause -> clause(clause, text));
    }

    private static Stream<FeeFact> clause(FeeClause clause, String text) {
        return RULES.stream()
                .filter(rule -> rule.letters().matcher(clause.letters()).matches())
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(rule.says().apply(clause).facts()))
                .orElseGet(() -> List.of(new Unread(FeeObstacle.of(text))))
                .stream();
    }

    private static Rule rule(String letters, Function<FeeClause, Facts> says) {
        return new Rule(Pattern.compile(letters), says);
    }

    static Facts facts(FeeFact... facts) {
        return new Facts(List.of(facts));
    }

    private record Rule(Pattern letters, Function<FeeClause, Facts> says) {}

    /** The facts of a clause. */
    record Facts(List<FeeFact> facts) {
        Facts with(FeeFact other) {
            List<FeeFact> all = new ArrayList<>(facts);
            all.add(other);
            return new Facts(List.copyOf(all));
        }
    }

    static String letters(List<FeeToken> words) {
        return words.stream().map(word -> String.valueOf(word.letter())).collect(Collectors.joining());
    }
}
