package lianqiao.intake;

import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.PerYear;
import lianqiao.intake.FeeFact.Term;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.licence.FeeTerms.Yearly;
import org.jspecify.annotations.Nullable;

/** So much for each year. */
final class YearlyTerms {
    private YearlyTerms() {}

    static boolean isMeant(FeeFacts facts) {
        return facts.has(PerYear.class);
    }

    static Terms of(FeeFacts facts) {
        boolean alone = facts.only(PerYear.class, Term.class, Bare.class, Named.class)
                && (facts.forms().isEmpty() || facts.names(Form.OTHER));
        if (!alone) {
            // "每年5000元，一次付清": each year's fee in each year, or all of them on the first day?
            return Terms.unread(RowCode.FEE_PER_YEAR);
        }
        long fen = facts.first(PerYear.class).orElseThrow().fen();
        if (facts.saysTwice(PerYear.class) || facts.saysTwice(Term.class) || !facts.bareNumbersAgree(fen)) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        return fen == 0 ? Terms.unread(RowCode.FEE_ZERO) : Terms.of(new Yearly(fen, years(facts)));
    }

    private static @Nullable Integer years(FeeFacts facts) {
        return facts.first(Term.class)
                .map(Term::months)
                .filter(months -> months % 12 == 0)
                .map(months -> months / 12)
                .orElse(null);
    }
}
