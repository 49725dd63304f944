package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.NodeWeight;
import lianqiao.patent.LegalState;
import lianqiao.patent.PatentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a holder fills in. A draft may leave almost everything open.
 *
 * @param version of the licence that was read before it was changed; not needed for a new one
 * @param basis STATUTORY where left out
 * @param nodes the person's choice, kept from then on; the classifier's where left out
 * @param contact kept apart and never shown to the public; what was kept stays where left out
 */
public record LicenceForm(
        @Nullable Long version,
        @Nullable Basis basis,
        @Nullable PatentForm patent,
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<@Nullable String> ipc,
        @Nullable List<@Nullable String> patentees,
        @Nullable FeeTerms feeTerms,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String territory,
        @Nullable String knowHow,
        @Nullable List<NodeWeight> nodes,
        @Nullable Particulars particulars,
        @Nullable Contact contact) {

    /**
     * The patent, as the holder knows it.
     *
     * @param number any spelling
     * @param legalState with the date of the register extract; unknown where left out
     */
    public record PatentForm(
            @Nullable String number,
            @Nullable PatentKind kind,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate endsOn,
            @Nullable LegalState legalState) {}
}
