package lianqiao.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.intake.FeeStatement.Bare;
import lianqiao.intake.FeeStatement.EntryAndRoyalty;
import lianqiao.intake.FeeStatement.Form;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Royalty;

/** An entry fee and a royalty, said in one sentence; a form without figures and figures without a form stay apart. */
final class EntryRoyaltyTerms {
    private EntryRoyaltyTerms() {}

    static Terms of(List<FeeStatement> said, Set<Form> forms) {
        List<EntryAndRoyalty> sentences = said.stream()
                .flatMap(one -> one instanceof EntryAndRoyalty both ? Stream.of(both) : Stream.empty())
                .toList();
        List<Bare> bare = said.stream()
                .flatMap(one -> one instanceof Bare number ? Stream.of(number) : Stream.empty())
                .toList();
        if (sentences.size() > 1) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (sentences.isEmpty()) {
            return withoutFigures(bare, forms);
        }
        EntryAndRoyalty both = sentences.getFirst();
        if (!both.named() && forms.isEmpty()) {
            return Terms.unread(RowCode.FEE_FORM_MISSING);
        }
        return bare.stream().allMatch(one -> OnePaymentTerms.agrees(one.number(), both.entryFen()))
                ? told(both)
                : Terms.unread(RowCode.FEE_CONFLICT);
    }

    private static Terms withoutFigures(List<Bare> bare, Set<Form> forms) {
        if (forms.isEmpty() || !bare.isEmpty()) {
            return Terms.unread(
                    OnePaymentTerms.withoutUnit(bare.stream().map(Bare::number).toList()));
        }
        return Terms.of(
                new EntryPlusRoyalty(null, new Royalty(null, null, null)),
                RowCode.FEE_AMOUNT_MISSING,
                RowCode.FEE_RATE_MISSING);
    }

    private static Terms told(EntryAndRoyalty both) {
        Royalty royalty = new Royalty(both.base(), both.rate(), null);
        // "入门费为0元" is said, and says that there is none: what is left is a royalty.
        FeeTerms terms = both.entryFen() == 0 ? royalty : new EntryPlusRoyalty(both.entryFen(), royalty);
        return both.base() == null ? Terms.of(terms, RowCode.FEE_BASE_MISSING) : Terms.of(terms);
    }
}
