package lianqiao.intake;

import static lianqiao.intake.FeeGrammar.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.After;
import lianqiao.intake.FeeFact.Count;
import lianqiao.intake.FeeFact.Every;
import lianqiao.intake.FeeFact.Later;
import lianqiao.intake.FeeFact.PerYear;
import lianqiao.intake.FeeFact.Rate;
import lianqiao.intake.FeeFact.Term;
import lianqiao.intake.FeeFact.Total;
import lianqiao.intake.FeeFact.Unpaid;
import lianqiao.intake.FeeFact.Unread;
import lianqiao.intake.FeeGrammar.Facts;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.RateRange;
import org.jspecify.annotations.Nullable;

/** A clause of a fee text, and what its figures say once a rule has told which they are. */
record FeeClause(List<FeeToken> words, String letters) {
    private static final Facts IMPLAUSIBLE = facts(new Unread(RowCode.FEE_IMPLAUSIBLE));

    /** "入门费(万元):5": the unit beside a single number belongs to it. */
    static FeeClause of(List<FeeToken> words) {
        String letters = FeeGrammar.letters(words);
        if (!letters.matches("[EVYWeO]*(?:uN|Nu)[EVYWeO]*")) {
            return new FeeClause(words, letters);
        }
        String unit = words.stream()
                        .anyMatch(word ->
                                word.word() == FeeWord.UNIT_SIGN && word.text().contains("万"))
                ? "万元"
                : "元";
        List<FeeToken> joined = words.stream()
                .filter(word -> word.word() != FeeWord.UNIT_SIGN)
                .map(word -> word.word() == FeeWord.NUMBER
                        ? new FeeToken(FeeWord.MONEY, word.text() + unit, word.found())
                        : word)
                .toList();
        return new FeeClause(joined, FeeGrammar.letters(joined));
    }

    Facts sum(LongFunction<FeeFact> says) {
        return FeeFigures.fen(find(FeeWord.MONEY))
                .map(fen -> facts(says.apply(fen)))
                .orElse(IMPLAUSIBLE);
    }

    BigDecimal number() {
        return FeeFigures.number(find(FeeWord.NUMBER));
    }

    Facts rate() {
        Optional<FeeToken> percent = all(FeeWord.PERCENT).findFirst();
        Optional<RateRange> rate = percent.flatMap(FeeFigures::rate);
        return percent.isPresent() && rate.isEmpty() ? IMPLAUSIBLE : facts(rate(rate.orElse(null), false));
    }

    Facts openRate() {
        return facts(rate(null, true));
    }

    private Rate rate(@Nullable RateRange rate, boolean open) {
        FeeToken base = all(FeeWord.BASE).findFirst().orElse(null);
        RoyaltyBase named = base == null ? null : FeeFigures.base(base);
        String words = base != null && named == RoyaltyBase.OTHER ? base.text().replaceAll("^(?:按照?|以)|的$", "") : null;
        return new Rate(named, words, rate, all(FeeWord.ROYALTY).findAny().isPresent(), open);
    }

    Facts perUnit() {
        String unit = find(FeeWord.UNIT).found().group("unit");
        return sum(fen -> new FeeFact.PerUnit(unit, fen));
    }

    /**
     * "每台500元" with no word that calls it a royalty. Machines, tons and acres are made with a patent, so it is one; 件, 个, 套 and
     * 项 count patents as well, and "每件2万元" is more often the price of a patent.
     */
    Facts perUnitUnnamed() {
        FeeToken unit = find(FeeWord.UNIT);
        boolean product = unit.text().matches(".*(?:产品|设备|成品|整机)");
        boolean doubtful = "件个套部块片".contains(unit.found().group("unit"));
        return doubtful && !product ? facts(new Unread(RowCode.FEE_PER_UNIT)) : perUnit();
    }

    Facts yearlyAndTotal() {
        List<Optional<Long>> sums = all(FeeWord.MONEY).map(FeeFigures::fen).toList();
        return sums.getFirst().isPresent() && sums.getLast().isPresent()
                ? facts(
                        new PerYear(sums.getFirst().orElseThrow()),
                        new Total(sums.getLast().orElseThrow()))
                : IMPLAUSIBLE;
    }

    /** A word that is a clause of its own. */
    Facts timing() {
        FeeToken word = words.getFirst();
        return switch (word.word()) {
            case AFTER -> months(word.found().group("span"), After::new);
            case TERM -> months(first(word, "span", "years"), Term::new);
            case TRIAL -> trial(word);
            case LATER -> later(word);
            case EVERY -> every(word);
            case PARTS ->
                facts(new FeeFact.Parts(
                        FeeFigures.count(word.found().group("count")).orElse(null)));
            case COUNT ->
                FeeFigures.count(word.found().group("count"))
                        .map(count -> facts(new Count(count)))
                        .orElse(IMPLAUSIBLE);
            default -> throw new IllegalStateException(letters);
        };
    }

    private static Facts months(String span, java.util.function.IntFunction<FeeFact> says) {
        return FeeFigures.months(span).map(months -> facts(says.apply(months))).orElse(IMPLAUSIBLE);
    }

    private static Facts trial(FeeToken word) {
        Facts unpaid = months(first(word, "span", "free", "tried"), Unpaid::new);
        return word.text().endsWith("后") ? unpaid.with(new Later(null)) : unpaid;
    }

    /** The group that is there; where none is, the first year was meant. */
    private static String first(FeeToken word, String... groups) {
        return Stream.of(groups)
                .map(word.found()::group)
                .filter(span -> span != null)
                .findFirst()
                .orElse("1年");
    }

    private static Facts later(FeeToken word) {
        String year = word.text().startsWith("次年") ? "2" : word.found().group("year");
        return facts(new Later(FeeFigures.count(year).orElse(null)));
    }

    /** "后在每个年度…": what is due then is due after what stands before. */
    private static Facts every(FeeToken word) {
        Facts every = facts(new Every(FeeFigures.interval(word)));
        return word.text().matches("此?后.*") ? every.with(new Later(null)) : every;
    }

    private FeeToken find(FeeWord kind) {
        return all(kind).findFirst().orElseThrow();
    }

    private Stream<FeeToken> all(FeeWord kind) {
        return words.stream().filter(word -> word.word() == kind);
    }
}
