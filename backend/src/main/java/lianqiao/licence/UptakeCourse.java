package lianqiao.licence;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What follows an uptake: certificate, payment, trial, recordal (Implementing Rules art. 87).
 *
 * @param number of the certificate, LQ-2026-000123, unique in its year
 * @param terms on which the licence was taken; they stay when the declaration changes
 * @param paidFen in fen, as the holder received it
 * @param trialEnds last day of the trial, where the terms begin with one; the fee is due the day after
 * @param recordNumber given by the patent office
 */
record UptakeCourse(
        UUID uptake,
        String number,
        UUID holder,
        UUID licensee,
        FeeTerms terms,
        @Nullable LocalDate paidOn,
        @Nullable Long paidFen,
        @Nullable LocalDate trialEnds,
        @Nullable String recordNumber,
        @Nullable LocalDate recordedOn) {

    /** Where the fee stands on a day. */
    enum FeeStage {
        FREE,
        PAID,
        ON_TRIAL,
        DUE
    }

    /** The last day of a trial that begins on that day; null where the terms have none. */
    static @Nullable LocalDate trialEnd(FeeTerms terms, LocalDate begins) {
        return terms instanceof TrialThenPay(Integer months, var _)
                ? begins.plusMonths(months).minusDays(1)
                : null;
    }

    FeeStage feeStage(LocalDate today) {
        if (terms instanceof Free || terms instanceof TrialThenPay(var _, Free _)) {
            return FeeStage.FREE;
        }
        if (paidOn != null) {
            return FeeStage.PAID;
        }
        return trialEnds != null && !today.isAfter(trialEnds) ? FeeStage.ON_TRIAL : FeeStage.DUE;
    }

    @Nullable
    LocalDate dueOn() {
        return trialEnds == null ? null : trialEnds.plusDays(1);
    }

    boolean isFor(Actor actor) {
        return actor.actsFor(holder) || actor.actsFor(licensee);
    }
}
