package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What another platform published, as an import has read it. Two of the same source and number are the same licence.
 *
 * @param source short name of the platform
 * @param number the source's own number, or the patent's where it has none
 * @param asOf day of the source's last word
 * @param title empty where the source has none: it is kept as a draft then
 * @param region GB/T 2260 code, no more exact than the source
 */
public record ExternalLicence(
        String source,
        String number,
        @Nullable LocalDate asOf,
        ApplicationNumber patent,
        String title,
        String summary,
        List<Ipc> ipc,
        List<String> patentees,
        @Nullable OrganisationKind holderKind,
        @Nullable String region,
        FeeTerms feeTerms,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String territory) {

    Origin origin() {
        return new Origin(source, number, asOf);
    }

    Declaration declaration() {
        return new Declaration(
                title.strip(),
                summary.strip(),
                ipc,
                patentees,
                feeTerms,
                from,
                until,
                territory.strip(),
                "",
                Particulars.NONE);
    }

    Holder holder() {
        return new Holder(null, String.join("；", patentees), holderKind, region);
    }
}
