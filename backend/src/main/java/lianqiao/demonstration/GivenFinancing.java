package lianqiao.demonstration;

import java.time.LocalDate;
import lianqiao.finance.FinancingForm;
import org.jspecify.annotations.Nullable;

/**
 * A financing need of finance.yaml.
 *
 * @param openDays until its deadline, counted from the day of loading
 * @param metBy key of the product that met it; absent for one that is still open
 */
record GivenFinancing(
        String key, String holder, int openDays, @Nullable String metBy, FinancingForm form) {

    FinancingForm asOf(LocalDate day) {
        return new FinancingForm(
                null,
                form.title(),
                form.purpose(),
                form.financing(),
                form.amountFen(),
                form.termMonths(),
                form.maxRateBp(),
                form.collateral(),
                form.papers(),
                form.labels(),
                form.guarantees(),
                form.region(),
                day.plusDays(openDays),
                form.anonymous(),
                form.nodes(),
                form.draft());
    }
}
