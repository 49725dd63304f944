package lianqiao.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Only licensed institutions offer finance (Banking Supervision Law art. 19: nobody does banking business without approval): a
 * verified organisation of kind FINANCIER with a permit that has not run out. That the permit is real is looked at when the
 * organisation is verified; the portal cannot ask the supervisor's register.
 */
final class LicensedProvider {
    private LicensedProvider() {}

    static List<Refusal> refusals(OrganisationKind kind, boolean verified, FinanceOffer offer, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (kind != OrganisationKind.FINANCIER) {
            refusals.add(refusal(
                    "PROVIDER_NOT_A_FINANCIER", null, "只有金融机构可以发布金融产品", "Only a financial institution offers finance"));
        }
        if (!verified) {
            refusals.add(
                    refusal("PROVIDER_NOT_VERIFIED", null, "机构尚未通过核验", "The institution has not been verified yet"));
        }
        var permit = offer.permit();
        if (permit == null || permit.number().isEmpty() || permit.issuer().isEmpty()) {
            refusals.add(refusal(
                    "PERMIT_MISSING",
                    "permit",
                    "没有金融许可证号或发证机关",
                    "The financial permit's number or its issuer is missing"));
        } else if (permit.until() != null && permit.until().isBefore(today)) {
            refusals.add(refusal("PERMIT_EXPIRED", "permit", "金融许可证已过期", "The financial permit has expired"));
        }
        return refusals;
    }

    private static Refusal refusal(String code, @Nullable String field, String zh, String en) {
        return Refusal.of(
                code,
                field,
                zh,
                en,
                "须为已核验、持有效许可的持牌机构（银行业监督管理法第十九条）",
                "A verified institution with a valid permit is needed (Banking Supervision Law art. 19)");
    }
}
