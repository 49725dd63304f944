package lianqiao.finance;

import java.util.List;
import java.util.Objects;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeChoice;
import lianqiao.finance.FinancingForm.CollateralForm;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import lianqiao.party.Choices;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.PatentKind;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a firm's form; tells everything that can't be read at once. */
@Component
class FinancingReader {
    private static final int MOST_RIGHTS = 60;

    private final Classifier classifier;
    private final NodeChoice choice;

    FinancingReader(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /** What a form says, read and in order. */
    record Filled(FinancingAsk ask, Assignment assignment) {}

    Filled read(FinancingForm form, @Nullable String home) {
        var limits = new TextLimits();
        var filled = read(form, home, limits);
        limits.check();
        return filled;
    }

    /** What can be read of a form that isn't finished. */
    Filled sketch(FinancingForm form, @Nullable String home) {
        return read(form, home, new TextLimits());
    }

    private Filled read(FinancingForm form, @Nullable String home, TextLimits limits) {
        var numbers = new FormNumbers(limits);
        if (form.financing() == null) {
            limits.refuse(FinanceRefusals.missing(
                    "FINANCING_MISSING", "financing", "没有选择融资方式", "Choose a form of financing"));
        }
        if (form.amountFen() == null) {
            limits.refuse(FinanceRefusals.missing("AMOUNT_MISSING", "amountFen", "没有金额", "The amount is missing"));
        }
        var amount = numbers.fen("amountFen", form.amountFen());
        var ask = new FinancingAsk(
                limits.text("title", form.title(), 300),
                limits.text("purpose", form.purpose(), 5_000),
                form.financing() == null ? Financing.PLEDGE_LOAN : form.financing(),
                amount == null ? 1 : amount,
                numbers.months("termMonths", form.termMonths()),
                numbers.basisPoints("maxRateBp", form.maxRateBp()),
                collateral(form.collateral(), numbers, limits),
                FormNumbers.distinct(form.papers()),
                numbers.codes("labels", form.labels(), Choices::isLabel),
                limits.text("guarantees", form.guarantees(), 500),
                region(form.region(), home, numbers, limits),
                form.deadline());
        return new Filled(ask, assignment(form, ask, limits));
    }

    private static List<Collateral> collateral(
            @Nullable List<@Nullable CollateralForm> written, FormNumbers numbers, TextLimits limits) {
        var forms = FormNumbers.distinct(written);
        if (forms.size() > MOST_RIGHTS) {
            limits.refuse(FinanceRefusals.range("collateral"));
            return List.of();
        }
        return forms.stream()
                .map(form -> one(form, numbers, limits))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Collateral one(CollateralForm form, FormNumbers numbers, TextLimits limits) {
        var written = limits.text("collateral", form.number(), 60);
        var title = limits.text("collateral", form.title(), 300);
        var value = numbers.fen("collateral", form.valuationFen());
        var rests = form.encumbrance() == null ? Encumbrance.UNKNOWN : form.encumbrance();
        if (form.right() == Right.TRADE_MARK || form.right() == Right.COPYRIGHT) {
            if (written.isEmpty()) {
                limits.refuse(FinanceRefusals.missing(
                        "NUMBER_MISSING",
                        "collateral",
                        "商标或著作权没有登记号",
                        "The number of the mark or copyright is missing"));
            }
            return new Collateral(form.right(), written, title, value, form.endsOn(), rests);
        }
        return switch (ApplicationNumber.parse(written)) {
            case ApplicationNumber.Valid(var number) -> patent(number, title, value, form, rests);
            case ApplicationNumber.Repaired(var number, var _, var _) -> patent(number, title, value, form, rests);
            case ApplicationNumber.Invalid invalid -> {
                limits.refuse(FinanceRefusals.number(invalid));
                yield null;
            }
        };
    }

    private static Collateral patent(
            ApplicationNumber number, String title, @Nullable Long value, CollateralForm form, Encumbrance rests) {
        var latest = number.latestEnd();
        var end = form.endsOn() == null || form.endsOn().isAfter(latest) ? latest : form.endsOn();
        return new Collateral(right(number.kind()), number.value(), title, value, end, rests);
    }

    private static Right right(PatentKind kind) {
        return switch (kind) {
            case INVENTION, OTHER -> Right.INVENTION;
            case UTILITY_MODEL -> Right.UTILITY_MODEL;
            case DESIGN -> Right.DESIGN;
        };
    }

    private static @Nullable String region(
            @Nullable String written, @Nullable String home, FormNumbers numbers, TextLimits limits) {
        var code = limits.text("region", written, 20);
        return code.isEmpty() ? home : numbers.regions("region", List.of(code)).getFirst();
    }

    Assignment classified(FinancingAsk ask) {
        return new Assignment(classifier.classify(ask.title(), FinancingListing.text(ask), List.of()), false);
    }

    private Assignment assignment(FinancingForm form, FinancingAsk ask, TextLimits limits) {
        if (form.nodes() == null) {
            return classified(ask);
        }
        var wrong = choice.examine(form.nodes());
        if (wrong != null) {
            limits.refuse(wrong);
        }
        return new Assignment(form.nodes(), true);
    }
}
