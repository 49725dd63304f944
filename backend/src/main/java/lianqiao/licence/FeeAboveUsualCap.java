package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** "In general not above": 20 million CNY, 20 % of net sales, 40 % of profit. In general, so it warns and refuses nothing. */
final class FeeAboveUsualCap implements PublicationRule {
    @Override
    public String code() {
        return "FEE_ABOVE_USUAL_CAP";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (!exceeds(licence.declaration().feeTerms(), around.settings())) {
            return Optional.empty();
        }
        return found(
                Level.WARNING,
                "feeTerms",
                new Text("许可使用费高于一般标准", "The fee is above what is usual"),
                new Text(
                        "一般不高于：固定费用 2000 万元，净销售额的 20%，利润的 40%；请核对单位",
                        "In general not above 20 million CNY, 20 % of net sales or 40 % of profit: check the units"),
                null);
    }

    static boolean exceeds(FeeTerms terms, RuleSettings usual) {
        var fixed = terms.fixedFen();
        return fixed != null && fixed > usual.usualFixedFen()
                || switch (terms) {
                    case Royalty royalty -> exceeds(royalty, usual);
                    case EntryPlusRoyalty(var _, var royalty) -> exceeds(royalty, usual);
                    case TrialThenPay(var _, var then) -> then != null && exceeds(then, usual);
                    default -> false;
                };
    }

    private static boolean isProfit(Royalty royalty) {
        return royalty.base() == RoyaltyBase.PROFIT || royalty.base() == RoyaltyBase.NET_PROFIT;
    }

    private static boolean exceeds(Royalty royalty, RuleSettings usual) {
        var most = isProfit(royalty) ? usual.usualProfitBp() : usual.usualNetSalesBp();
        return royalty.rate() != null && royalty.rate().maxBp() > most;
    }
}
