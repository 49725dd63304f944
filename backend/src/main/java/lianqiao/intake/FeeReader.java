package lianqiao.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.BareEntry;
import lianqiao.intake.FeeFact.BareTotal;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Free;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.Negotiable;
import lianqiao.intake.FeeFact.Unread;
import lianqiao.licence.FeeTerms;
import org.jspecify.annotations.Nullable;

/**
 * Fee terms from the cells about the fee, wherever a platform puts what. All clauses of all cells are read and must
 * agree; one that is not understood leaves the whole text {@link FeeTerms.Unparsed}. Nothing is guessed: a number without
 * unit is no sum, a sum without a form is no lump sum.
 */
final class FeeReader {
    private FeeReader() {}

    static FeeReading read(String... cells) {
        String text = FeeText.shown(Stream.of(cells));
        List<String> plain =
                Stream.of(cells).map(FeeCode::words).map(FeeText::plain).toList();
        Terms terms =
                terms(FeeFacts.of(plain.stream().filter(cell -> !cell.isEmpty()).flatMap(FeeReader::cell)));
        if (terms.known() != null && Stream.of(cells).anyMatch(FeeCode::isCoded)) {
            terms = terms.with(RowCode.FEE_CODED);
        }
        FeeTerms unparsed = new FeeTerms.Unparsed(
                text, terms.codes().isEmpty() ? "" : terms.codes().getFirst().name());
        return new FeeReading(terms.known() == null ? unparsed : terms.known(), text, terms.codes());
    }

    /** Cells repeat each other; a cell that names the same figure twice may mean two of them. */
    private static Stream<FeeFact> cell(String text) {
        List<FeeFact> facts = FeeGrammar.read(text).toList();
        boolean read = facts.stream().noneMatch(Unread.class::isInstance);
        boolean twice = read
                && facts.stream()
                        .filter(FeeFact::isFigure)
                        .anyMatch(
                                figure -> facts.stream().filter(figure::equals).count() > 1);
        return twice ? Stream.of(new Unread(RowCode.FEE_CONFLICT)) : facts.stream();
    }

    private static Terms terms(FeeFacts facts) {
        if (facts.all().isEmpty()) {
            return Terms.unread(RowCode.FEE_MISSING);
        }
        RowCode obstacle = obstacle(facts);
        if (obstacle != null) {
            return Terms.unread(obstacle);
        }
        return UseFirstTerms.isMeant(facts) ? UseFirstTerms.of(facts) : ordinary(facts);
    }

    /** All that is owed at once or from the first day on. */
    static Terms ordinary(FeeFacts facts) {
        if (facts.has(Free.class)) {
            return free(facts);
        }
        if (facts.has(Negotiable.class)) {
            boolean open =
                    facts.only(Negotiable.class, Named.class) && (facts.forms().isEmpty() || facts.names(Form.OTHER));
            return open ? Terms.of(new FeeTerms.Negotiable()) : Terms.unread(RowCode.FEE_LEFT_TO_CONTRACT);
        }
        if (InstalmentTerms.isMeant(facts)) {
            return InstalmentTerms.of(facts);
        }
        if (YearlyTerms.isMeant(facts)) {
            return YearlyTerms.of(facts);
        }
        if (EntryRoyaltyTerms.isMeant(facts)) {
            return EntryRoyaltyTerms.of(facts);
        }
        return facts.names(Form.ONE_PAYMENT) ? OnePaymentTerms.of(facts) : withoutForm(facts);
    }

    private static Terms free(FeeFacts facts) {
        boolean alone = facts.only(Free.class, Bare.class, Named.class)
                && (facts.forms().isEmpty() || facts.names(Form.OTHER))
                && facts.each(Bare.class).allMatch(bare -> bare.number().signum() == 0);
        return alone ? Terms.of(new FeeTerms.Free()) : Terms.unread(RowCode.FEE_CONFLICT);
    }

    private static Terms withoutForm(FeeFacts facts) {
        if (facts.names(Form.OTHER) && facts.only(Named.class)) {
            return Terms.unread(RowCode.FEE_NOT_STATED);
        }
        boolean nothing = facts.only(FeeFact.Sum.class, Bare.class)
                && facts.each(FeeFact.Sum.class).allMatch(sum -> sum.fen() == 0)
                && facts.each(Bare.class).allMatch(number -> number.number().signum() == 0);
        if (nothing) {
            return Terms.unread(RowCode.FEE_ZERO);
        }
        boolean bare = facts.only(Bare.class, BareTotal.class, BareEntry.class, Named.class);
        return Terms.unread(
                bare
                        ? OnePaymentTerms.withoutUnit(facts)
                        : facts.forms().size() > 1 ? RowCode.FEE_CONFLICT : RowCode.FEE_FORM_MISSING);
    }

    /** A form that contradicts another, and what nobody understood, in this order: it says more. */
    private static @Nullable RowCode obstacle(FeeFacts facts) {
        RowCode unread = facts.first(Unread.class).map(Unread::code).orElse(null);
        if (unread == null) {
            return null;
        }
        Set<Form> forms = facts.forms();
        boolean vague = Set.of(RowCode.FEE_NOT_UNDERSTOOD, RowCode.FEE_PER_YEAR, RowCode.FEE_ROYALTY)
                .contains(unread);
        if (vague && forms.contains(Form.USE_FIRST)) {
            return RowCode.FEE_TRIAL;
        }
        return vague && forms.contains(Form.INSTALMENTS) ? RowCode.FEE_INSTALMENTS : unread;
    }

    /**
     * What came of the clauses.
     *
     * @param known absent where the text stays unparsed
     * @param codes what is to be told; of an unparsed text the one reason
     */
    record Terms(@Nullable FeeTerms known, List<RowCode> codes) {
        static Terms of(FeeTerms terms, RowCode... codes) {
            return new Terms(terms, List.of(codes));
        }

        static Terms unread(RowCode code) {
            return new Terms(null, List.of(code));
        }

        Terms with(RowCode code) {
            return new Terms(
                    known,
                    Stream.concat(codes.stream(), Stream.of(code)).distinct().toList());
        }
    }
}
