package lianqiao.intake;

import java.util.List;
import java.util.Optional;
import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.BareTotal;
import lianqiao.intake.FeeFact.Count;
import lianqiao.intake.FeeFact.Each;
import lianqiao.intake.FeeFact.Every;
import lianqiao.intake.FeeFact.First;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Later;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.Parts;
import lianqiao.intake.FeeFact.PerYear;
import lianqiao.intake.FeeFact.Sum;
import lianqiao.intake.FeeFact.Total;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.Interval;
import org.jspecify.annotations.Nullable;

/** A total paid in parts. Total, parts and their number must add up wherever the text gives enough of them. */
final class InstalmentTerms {
    private InstalmentTerms() {}

    static boolean isMeant(FeeFacts facts) {
        return facts.forms().contains(Form.INSTALMENTS)
                || facts.has(First.class)
                || facts.has(Each.class)
                || facts.has(Parts.class)
                || facts.has(Count.class)
                || facts.has(PerYear.class) && facts.has(Total.class);
    }

    static Terms of(FeeFacts facts) {
        boolean known = facts.only(
                Named.class,
                Sum.class,
                Total.class,
                Bare.class,
                BareTotal.class,
                First.class,
                Each.class,
                Every.class,
                Parts.class,
                Count.class,
                PerYear.class,
                Later.class);
        boolean form = facts.forms().isEmpty() || facts.names(Form.INSTALMENTS);
        if (!known || !form || isTwofold(facts)) {
            return Terms.unread(form ? RowCode.FEE_INSTALMENTS : RowCode.FEE_CONFLICT);
        }
        Plan plan = Plan.of(facts).confirmed(facts);
        if (facts.each(BareTotal.class).anyMatch(bare -> !plan.confirms(bare))) {
            return Terms.unread(RowCode.FEE_UNIT_MISSING);
        }
        if (facts.has(Bare.class)) {
            Long total = plan.total();
            RowCode code = total == null ? OnePaymentTerms.withoutUnit(facts) : RowCode.FEE_CONFLICT;
            return total != null && facts.bareNumbersAgree(total) ? told(plan) : Terms.unread(code);
        }
        return told(plan);
    }

    private static boolean isTwofold(FeeFacts facts) {
        return List.of(
                                Sum.class,
                                Total.class,
                                BareTotal.class,
                                Each.class,
                                Every.class,
                                Parts.class,
                                Count.class,
                                PerYear.class)
                        .stream()
                        .anyMatch(facts::saysTwice)
                || facts.each(First.class).filter(first -> first.fen() != null).count() > 1
                || facts.has(Each.class) && facts.has(PerYear.class)
                // A sum that no word calls the total, beside others: which is it?
                || facts.has(Sum.class) && (facts.all().size() > 2 || !facts.names(Form.INSTALMENTS));
    }

    private static Terms told(Plan plan) {
        if (!plan.addsUp()) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        Instalments terms = new Instalments(plan.total(), plan.payments(), plan.first(), plan.each(), plan.every());
        boolean bare = plan.each() == null && plan.payments() == null;
        if (plan.total() == null) {
            return Terms.of(terms, plan.each() == null ? RowCode.FEE_AMOUNT_MISSING : RowCode.FEE_TOTAL_MISSING);
        }
        return bare ? Terms.of(terms, RowCode.FEE_PLAN_MISSING) : Terms.of(terms);
    }

    /**
     * The plan of payments.
     *
     * @param parts the number of parts, of which the first payment may be one or not
     * @param count the number of payments, the first among them
     */
    private record Plan(
            @Nullable Long stated,
            @Nullable Long first,
            boolean beginsApart,
            @Nullable Long each,
            @Nullable Integer parts,
            @Nullable Integer count,
            @Nullable Interval every) {
        static Plan of(FeeFacts facts) {
            Optional<Long> yearly = facts.first(PerYear.class).map(PerYear::fen);
            return new Plan(
                    facts.first(Total.class)
                            .map(Total::fen)
                            .or(() -> facts.first(Sum.class).map(Sum::fen))
                            .orElse(null),
                    facts.each(First.class)
                            .map(First::fen)
                            .filter(fen -> fen != null)
                            .findFirst()
                            .orElse(null),
                    facts.has(First.class),
                    facts.first(Each.class).map(Each::fen).or(() -> yearly).orElse(null),
                    facts.first(Parts.class).map(Parts::count).orElse(null),
                    facts.first(Count.class).map(Count::payments).orElse(null),
                    facts.first(Every.class)
                            .map(Every::interval)
                            .or(() -> yearly.map(_ -> Interval.YEAR))
                            .orElse(null));
        }

        /** Said, or forced: so many equal parts and nothing beside them. */
        @Nullable
        Long total() {
            if (stated != null) {
                return stated;
            }
            return each != null && parts != null && count == null && !beginsApart ? Long.valueOf(each * parts) : null;
        }

        @Nullable
        Integer payments() {
            if (count != null) {
                return count;
            }
            if (!beginsApart) {
                return parts;
            }
            Long total = total();
            return total == null || each == null ? null : (int) ((total - begin()) / each) + 1;
        }

        private long begin() {
            return first != null ? first : each == null ? 0 : each;
        }

        boolean addsUp() {
            Long total = total();
            if (Long.valueOf(0).equals(total)
                    || Long.valueOf(0).equals(first)
                    || Long.valueOf(0).equals(each)) {
                return false;
            }
            if (total == null || each == null) {
                return first == null || total == null || first <= total;
            }
            long rest = total - begin();
            if (rest < 0 || rest % each != 0) {
                return false;
            }
            long after = rest / each;
            // "分三批" after a first payment may count it or not; where the payments are counted, that count decides.
            boolean counted = count == null || after == count - 1;
            boolean divided = parts == null || count != null || after == parts || after == parts - 1;
            return counted && divided;
        }

        /** A total without unit that the parts add up to is as good as one with it. */
        Plan confirmed(FeeFacts facts) {
            if (stated != null || each == null || parts == null || first == null) {
                return this;
            }
            Long sum = Long.valueOf(first + each * parts);
            return facts.first(BareTotal.class).filter(this::confirms).isPresent()
                    ? new Plan(sum, first, beginsApart, each, parts, count, every)
                    : this;
        }

        /** A total without unit is confirmed only by parts that add up to it. */
        boolean confirms(BareTotal bare) {
            if (stated != null) {
                return FeeFacts.agrees(bare.number(), stated);
            }
            return each != null
                    && parts != null
                    && first != null
                    && FeeFacts.agrees(bare.number(), first + each * parts);
        }
    }
}
