package lianqiao.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.intake.FeeStatement.Bare;
import lianqiao.intake.FeeStatement.EntryAndRoyalty;
import lianqiao.intake.FeeStatement.Form;
import lianqiao.intake.FeeStatement.Free;
import lianqiao.intake.FeeStatement.Named;
import lianqiao.intake.FeeStatement.Negotiable;
import lianqiao.intake.FeeStatement.OnePayment;
import lianqiao.intake.FeeStatement.Sum;
import lianqiao.intake.FeeStatement.Unread;
import lianqiao.licence.FeeTerms;
import org.jspecify.annotations.Nullable;

/**
 * Fee terms from the cells about the fee, wherever a platform puts what. All sentences of all cells are read and must
 * agree; one that is not understood leaves the whole text {@link FeeTerms.Unparsed}. Nothing is guessed: a number without
 * unit is no sum, a sum without a form is no lump sum.
 */
final class FeeReader {
    private FeeReader() {}

    static FeeReading read(String... cells) {
        String text = FeeText.shown(Stream.of(cells));
        List<FeeStatement> said = Stream.of(cells)
                .flatMap(cell -> FeeText.sentences(cell).stream())
                .flatMap(FeeGrammar::read)
                .distinct()
                .toList();
        Terms terms = terms(said);
        FeeTerms unparsed = new FeeTerms.Unparsed(
                text, terms.codes().isEmpty() ? "" : terms.codes().getFirst().name());
        return new FeeReading(terms.known() == null ? unparsed : terms.known(), text, terms.codes());
    }

    private static Terms terms(List<FeeStatement> said) {
        if (said.isEmpty()) {
            return Terms.unread(RowCode.FEE_MISSING);
        }
        Set<Form> forms = forms(said);
        RowCode obstacle = obstacle(said, forms);
        if (obstacle != null) {
            return Terms.unread(obstacle);
        }
        if (only(said, Free.class, Bare.class) && said.contains(new Free())) {
            return isZeroOrAbsent(said) ? Terms.of(new FeeTerms.Free()) : Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (only(said, Negotiable.class, Named.class) && said.contains(new Negotiable())) {
            boolean open = forms.isEmpty() || forms.equals(EnumSet.of(Form.OTHER));
            return open ? Terms.of(new FeeTerms.Negotiable()) : Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (forms.equals(EnumSet.of(Form.ONE_PAYMENT))
                && only(said, Named.class, OnePayment.class, Sum.class, Bare.class)) {
            return OnePaymentTerms.of(said);
        }
        if (only(said, Named.class, EntryAndRoyalty.class, Bare.class)
                && (forms.isEmpty() || forms.equals(EnumSet.of(Form.ENTRY_PLUS_ROYALTY)))) {
            return EntryRoyaltyTerms.of(said, forms);
        }
        return Terms.unread(forms.isEmpty() ? RowCode.FEE_FORM_MISSING : mixed(said, forms));
    }

    private static RowCode mixed(List<FeeStatement> said, Set<Form> forms) {
        return forms.equals(EnumSet.of(Form.OTHER)) && only(said, Named.class)
                ? RowCode.FEE_NOT_STATED
                : RowCode.FEE_CONFLICT;
    }

    /** A form that this reader knows by name only says more than a sentence nobody understood. */
    private static @Nullable RowCode obstacle(List<FeeStatement> said, Set<Form> forms) {
        if (forms.contains(Form.TRIAL)) {
            return RowCode.FEE_TRIAL;
        }
        if (forms.contains(Form.INSTALMENTS)) {
            return forms.size() == 1 ? RowCode.FEE_INSTALMENTS : RowCode.FEE_CONFLICT;
        }
        return said.stream()
                .flatMap(one -> one instanceof Unread(RowCode code) ? Stream.of(code) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private static Set<Form> forms(List<FeeStatement> said) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (FeeStatement one : said) {
            if (one instanceof Named(Form form)) {
                forms.add(form);
            } else if (one instanceof OnePayment) {
                forms.add(Form.ONE_PAYMENT);
            }
        }
        return forms;
    }

    private static boolean isZeroOrAbsent(List<FeeStatement> said) {
        return said.stream().noneMatch(one -> one instanceof Bare(var number) && number.signum() != 0);
    }

    private static boolean only(List<FeeStatement> said, Class<?>... kinds) {
        return said.stream().allMatch(one -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(one)));
    }

    /**
     * What came of the sentences.
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
    }
}
