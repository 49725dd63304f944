package lianqiao.finance;

import java.util.Objects;
import lianqiao.chain.Chains;
import lianqiao.listing.Financing;
import lianqiao.party.Choices;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an institution's form; tells everything that can't be read at once. */
@Component
class ProductReader {
    private final Chains chains;

    ProductReader(Chains chains) {
        this.chains = chains;
    }

    FinanceOffer read(ProductForm form) {
        var limits = new TextLimits();
        var numbers = new FormNumbers(limits);
        if (form.financing() == null) {
            limits.refuse(
                    FinanceRefusals.missing("FINANCING_MISSING", "financing", "没有选择产品类型", "Choose a type of product"));
        }
        var offer = new FinanceOffer(
                limits.text("title", form.title(), 300),
                limits.text("summary", form.summary(), 5_000),
                form.financing() == null ? Financing.PLEDGE_LOAN : form.financing(),
                numbers.fen("minAmountFen", form.minAmountFen()),
                numbers.fen("maxAmountFen", form.maxAmountFen()),
                numbers.months("minTermMonths", form.minTermMonths()),
                numbers.months("maxTermMonths", form.maxTermMonths()),
                numbers.basisPoints("minRateBp", form.minRateBp()),
                numbers.basisPoints("maxRateBp", form.maxRateBp()),
                numbers.basisPoints("pledgeRatioBp", form.pledgeRatioBp()),
                FormNumbers.distinct(form.rights()),
                numbers.months("minRemainingMonths", form.minRemainingMonths()),
                pool(form.pool(), numbers, limits),
                numbers.basisPoints("subsidyBp", form.subsidyBp()),
                limits.text("subsidyNote", form.subsidyNote(), 500),
                numbers.regions("regions", form.regions()),
                numbers.codes(
                        "chains", form.chains(), chain -> chains.find(chain).isPresent()),
                numbers.codes("labels", form.labels(), Choices::isLabel),
                FormNumbers.distinct(form.papers()),
                permit(form.permit(), limits));
        numbers.ordered("minAmountFen", offer.minAmountFen(), offer.maxAmountFen());
        numbers.ordered("minTermMonths", offer.minTermMonths(), offer.maxTermMonths());
        numbers.ordered("minRateBp", offer.minRateBp(), offer.maxRateBp());
        limits.check();
        return offer;
    }

    private static @Nullable RiskPool pool(@Nullable RiskPool written, FormNumbers numbers, TextLimits limits) {
        if (written == null) {
            return null;
        }
        var balance = written.balanceFen();
        var bound = written.boundFen();
        var pool = new RiskPool(
                limits.text("pool", written.name(), 200),
                FormNumbers.distinct(written.shares()),
                balance == null || balance == 0 ? balance : numbers.fen("pool", balance),
                bound == null || bound == 0 ? bound : numbers.fen("pool", bound));
        if (pool.shares().stream().anyMatch(share -> Objects.isNull(share.bearer())) || !pool.isWhole()) {
            limits.refuse(FinanceRefusals.shares());
        }
        return pool;
    }

    private static FinanceOffer.@Nullable Permit permit(FinanceOffer.@Nullable Permit written, TextLimits limits) {
        return written == null
                ? null
                : new FinanceOffer.Permit(
                        limits.text("permit", written.number(), 60),
                        limits.text("permit", written.issuer(), 200),
                        written.until());
    }
}
