package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.BareEntry;
import lianqiao.intake.FeeFact.Entry;
import lianqiao.intake.FeeFact.Form;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.PerUnit;
import lianqiao.intake.FeeFact.Plus;
import lianqiao.intake.FeeFact.Rate;
import lianqiao.intake.FeeFact.Settled;
import lianqiao.intake.FeeFact.Sum;
import lianqiao.intake.FeeFact.Term;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import org.jspecify.annotations.Nullable;

/** A royalty, with or without an entry fee; a form without figures and figures without a form stay apart. */
final class EntryRoyaltyTerms {
    private EntryRoyaltyTerms() {}

    static boolean isMeant(FeeFacts facts) {
        return facts.forms().contains(Form.ENTRY_PLUS_ROYALTY)
                || facts.has(Entry.class)
                || facts.has(BareEntry.class)
                || facts.has(Rate.class)
                || facts.has(PerUnit.class);
    }

    static Terms of(FeeFacts said) {
        FeeFacts facts = withoutEmptyNames(said);
        boolean form = facts.names(Form.ENTRY_PLUS_ROYALTY);
        if (!facts.only(
                        Named.class,
                        Entry.class,
                        BareEntry.class,
                        Rate.class,
                        PerUnit.class,
                        Sum.class,
                        Bare.class,
                        Plus.class,
                        Term.class,
                        Settled.class)
                || !form && !facts.forms().isEmpty() && !facts.names(Form.OTHER)) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        List<Long> entries = Stream.concat(
                        facts.each(Entry.class).map(Entry::fen),
                        facts.each(Sum.class).map(Sum::fen))
                .distinct()
                .toList();
        List<FeeFact> royalties = facts.all().stream()
                .filter(fact -> fact instanceof Rate || fact instanceof PerUnit)
                .toList();
        if (entries.size() > 1 || royalties.size() > 1) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        Long entry = entries.isEmpty() ? null : entries.getFirst();
        FeeFact royalty = royalties.isEmpty() ? null : royalties.getFirst();
        RowCode obstacle = obstacle(facts, form, entry, royalty);
        return obstacle == null ? told(facts, form, entry, royalty) : Terms.unread(obstacle);
    }

    /** "提成费，按净销售额3%": the name alone adds nothing to what stands beside it. */
    private static FeeFacts withoutEmptyNames(FeeFacts facts) {
        Rate name = new Rate(null, null, null, true, false);
        boolean figures = facts.all().stream()
                .anyMatch(fact -> fact instanceof PerUnit || fact instanceof Rate rate && !rate.equals(name));
        return figures
                ? new FeeFacts(
                        facts.all().stream().filter(fact -> !fact.equals(name)).toList())
                : facts;
    }

    private static @Nullable RowCode obstacle(
            FeeFacts facts, boolean form, @Nullable Long entry, @Nullable FeeFact royalty) {
        boolean unitMissing = facts.has(BareEntry.class) && entry == null;
        boolean unconfirmed = entry == null ? facts.has(Bare.class) : !facts.bareNumbersAgree(entry);
        if (unitMissing || entry == null && unconfirmed) {
            return OnePaymentTerms.withoutUnit(facts);
        }
        if (unconfirmed || facts.has(BareEntry.class)) {
            return RowCode.FEE_CONFLICT;
        }
        if (royalty == null) {
            return form && !facts.has(Sum.class) ? null : RowCode.FEE_RATE_MISSING;
        }
        boolean named = form || facts.has(Entry.class) || facts.has(Plus.class);
        boolean anonymous = royalty instanceof Rate rate && !rate.named() && rate.base() == null && !form;
        if (facts.has(Sum.class) && !named || anonymous && !facts.has(Entry.class)) {
            return RowCode.FEE_FORM_MISSING;
        }
        return null;
    }

    private static Terms told(FeeFacts facts, boolean form, @Nullable Long entry, @Nullable FeeFact royalty) {
        List<RowCode> codes = new ArrayList<>();
        Royalty read = royalty(royalty, codes);
        if (facts.has(Term.class)) {
            codes.add(RowCode.FEE_FOR_A_TERM);
        }
        // "入门费为0元" is said, and says that there is none: what is left is a royalty.
        boolean alone = entry == null ? !form : entry == 0;
        if (!alone && entry == null) {
            codes.addFirst(RowCode.FEE_AMOUNT_MISSING);
        }
        return new Terms(alone ? read : new EntryPlusRoyalty(entry, read), List.copyOf(codes));
    }

    private static Royalty royalty(@Nullable FeeFact fact, List<RowCode> codes) {
        return switch (fact) {
            case PerUnit(var unit, var fen) -> new Royalty(RoyaltyBase.UNIT, null, fen, unit);
            case Rate rate -> {
                if (rate.rate() == null) {
                    codes.add(rate.open() ? RowCode.FEE_RATE_NEGOTIATED : RowCode.FEE_RATE_MISSING);
                }
                if (rate.base() == null) {
                    codes.add(RowCode.FEE_BASE_MISSING);
                }
                if (rate.base() == RoyaltyBase.OTHER) {
                    codes.add(RowCode.FEE_BASE_OTHER);
                }
                yield new Royalty(rate.base(), rate.rate(), null, rate.words());
            }
            case null, default -> {
                codes.add(RowCode.FEE_RATE_MISSING);
                yield new Royalty(null, null, null);
            }
        };
    }
}
