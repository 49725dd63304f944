package lianqiao.licence;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.party.Organisation;
import lianqiao.patent.Patent;
import org.jspecify.annotations.Nullable;

/**
 * A concluded licence as its two parties see it, and as its certificate and recordal form say it.
 *
 * @param number of the certificate
 * @param feeFen what was agreed at conclusion; {@code paidFen} is what the holder received
 * @param due day from which the fee of a trial is owed; nothing is owed for one that was cancelled
 * @param cancelledOn day on which both sides cancelled it; absent while it is in force
 */
record UptakePaper(
        UUID id,
        String number,
        UUID licence,
        Basis basis,
        String title,
        String patentNumber,
        Side holder,
        Side licensee,
        FeeTerms feeTerms,
        String feeText,
        String feeTextEn,
        UptakeCourse.FeeStage feeStage,
        LocalDate effectiveDate,
        @Nullable LocalDate until,
        String territory,
        @Nullable Long feeFen,
        @Nullable LocalDate paidOn,
        @Nullable Long paidFen,
        @Nullable LocalDate trialEnds,
        @Nullable LocalDate due,
        @Nullable String recordNumber,
        @Nullable LocalDate recordedOn,
        LocalDate concludedOn,
        @Nullable LocalDate cancelledOn,
        boolean demonstration) {

    /** One party. */
    record Side(UUID organisation, String name, @Nullable String creditCode) {
        static Side of(Organisation organisation) {
            return new Side(organisation.id(), organisation.name(), organisation.creditCode());
        }
    }

    static UptakePaper of(
            Uptake uptake,
            UptakeCourse course,
            Licence licence,
            Organisation holder,
            Organisation licensee,
            LocalDate concludedOn,
            @Nullable LocalDate cancelledOn,
            LocalDate today) {
        Patent patent = licence.patent();
        var until = licence.declaration().until();
        return new UptakePaper(
                uptake.id(),
                course.number(),
                uptake.licence(),
                licence.basis(),
                licence.declaration().title(),
                patent.number().patentNumber(),
                Side.of(holder),
                Side.of(licensee),
                course.terms(),
                FeeSentence.zh(course.terms()),
                FeeSentence.en(course.terms()),
                course.feeStage(today),
                uptake.effectiveDate(),
                until == null ? patent.endsAtLatest() : until,
                licence.declaration().territory(),
                uptake.feeFen(),
                course.paidOn(),
                course.paidFen(),
                course.trialEnds(),
                cancelledOn == null ? course.dueOn() : null,
                course.recordNumber(),
                course.recordedOn(),
                concludedOn,
                cancelledOn,
                licence.demonstration());
    }
}
