package lianqiao.intake;

import java.time.LocalDate;
import java.util.List;
import lianqiao.licence.FeeTerms;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a licence, understood. Its kind is the number's.
 *
 * @param title empty where the row has none: such a licence is kept as a draft
 * @param region GB/T 2260 code of a province; absent where the row names none
 * @param until last day of the term
 * @param asOf day on which the source published it
 */
record ReadLicence(
        ApplicationNumber number,
        String title,
        String summary,
        List<Ipc> ipc,
        Owners owners,
        @Nullable OrganisationKind ownerKind,
        @Nullable String region,
        FeeTerms fee,
        @Nullable LocalDate until,
        String territory,
        @Nullable LocalDate asOf) {}
