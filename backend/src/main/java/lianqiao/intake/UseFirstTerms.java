package lianqiao.intake;

import java.util.stream.Stream;
import lianqiao.intake.FeeFact.After;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Later;
import lianqiao.intake.FeeFact.Unpaid;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.TrialThenPay;
import org.jspecify.annotations.Nullable;

/** Used first and paid later: so many months, then what the rest of the text says. */
final class UseFirstTerms {
    private UseFirstTerms() {}

    static boolean isMeant(FeeFacts facts) {
        boolean instalments = InstalmentTerms.isMeant(facts);
        return facts.forms().contains(Form.USE_FIRST)
                || facts.has(Unpaid.class)
                || facts.has(After.class)
                || facts.has(Later.class) && !instalments;
    }

    static Terms of(FeeFacts facts) {
        boolean named = facts.forms().contains(Form.USE_FIRST);
        boolean turned = facts.has(Unpaid.class) && facts.has(Later.class);
        // Free for a year, and then? Only a word that turns to what follows ties the rest to it.
        if (!named && !turned || facts.saysTwice(Unpaid.class) || facts.saysTwice(After.class)) {
            return Terms.unread(RowCode.FEE_TRIAL);
        }
        Integer months = months(facts);
        if (!isNextYear(facts, months)) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        FeeFacts rest = facts.without(Unpaid.class, After.class, Later.class).without(Form.USE_FIRST);
        if (rest.all().isEmpty()) {
            return turned
                    ? Terms.unread(RowCode.FEE_TRIAL)
                    : lengthTold(months, Terms.of(new TrialThenPay(months, null), RowCode.FEE_AMOUNT_MISSING));
        }
        Terms then = then(rest);
        return then.known() == null
                ? then
                : lengthTold(months, new Terms(new TrialThenPay(months, then.known()), then.codes()));
    }

    /** 先使用后付费 with a sum and no form: it is owed once, at the end, unless another word divides it. */
    private static Terms then(FeeFacts rest) {
        Terms then = FeeReader.ordinary(rest);
        boolean nothing = then.known() instanceof FeeTerms.Free || then.known() instanceof FeeTerms.Negotiable;
        return nothing ? Terms.unread(RowCode.FEE_TRIAL) : then;
    }

    private static @Nullable Integer months(FeeFacts facts) {
        var told = Stream.concat(
                        facts.each(Unpaid.class).map(Unpaid::months),
                        facts.each(After.class).map(After::months))
                .distinct()
                .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }

    /** "前两年免费，第三年起…" fits together; "前两年免费，第二年起…" does not. */
    private static boolean isNextYear(FeeFacts facts, @Nullable Integer months) {
        return facts.each(Later.class)
                .map(Later::year)
                .filter(year -> year != null)
                .allMatch(year -> months != null && (year - 1) * 12 == months);
    }

    private static Terms lengthTold(@Nullable Integer months, Terms terms) {
        return months == null ? terms.with(RowCode.FEE_TRIAL_LENGTH_MISSING) : terms;
    }
}
