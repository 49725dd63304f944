package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its two sides see it.
 *
 * @param free no payment is needed to conclude it
 * @param trial nor is one before the trial is over
 * @param uptake that came of it; {@code cancelledAt} when both sides cancelled that again
 */
record NoticeView(
        UUID id,
        UUID licence,
        String title,
        String patentNumber,
        Basis basis,
        UUID holder,
        String holderName,
        UUID licensee,
        String licenseeName,
        String feeText,
        String feeTextEn,
        boolean free,
        boolean trial,
        LocalDate startsOn,
        String note,
        UptakeNotice.State state,
        Instant givenAt,
        @Nullable UUID uptake,
        @Nullable Instant cancelledAt) {

    static NoticeView of(UptakeNotice notice, Licence licence, String licenseeName, @Nullable Uptake uptake) {
        return new NoticeView(
                notice.id(),
                notice.licence(),
                licence.declaration().title(),
                licence.patent().number().patentNumber(),
                licence.basis(),
                notice.holder(),
                licence.holder().name(),
                notice.licensee(),
                licenseeName,
                FeeSentence.zh(notice.terms()),
                FeeSentence.en(notice.terms()),
                notice.terms() instanceof FeeTerms.Free,
                notice.terms() instanceof FeeTerms.TrialThenPay,
                notice.startsOn(),
                notice.note(),
                notice.state(),
                notice.givenAt(),
                uptake == null ? null : uptake.id(),
                uptake == null ? null : uptake.cancelledAt());
    }
}
