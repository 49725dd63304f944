package lianqiao.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * The public face of a licence, a need or anything else that is searched and matched. What the public may not see is not in it.
 *
 * @param version the row's version in its feature's table: the higher one wins in every reader
 * @param open may be found and matched now
 * @param nodes up to three nodes of industry chains with weights that sum to 1 at most
 * @param region GB/T 2260 code, as exact as the source says
 * @param holderName absent where the holder chose to stay anonymous
 * @param basis STATUTORY, BY_ANALOGY or EXTERNAL, of a licence
 * @param feeMode FREE, LUMP_SUM, INSTALMENTS, YEARLY, ROYALTY, ENTRY_PLUS_ROYALTY, TRIAL, NEGOTIABLE or UNPARSED, of a licence
 * @param feeFen what is due at the start, in fen; absent, never 0, where the source leaves it out
 * @param feeText the terms as a sentence; empty where there are none
 * @param legalState PASSED, REFUSED or UNKNOWN
 * @param source where it was published, if elsewhere
 * @param particulars what only its kind has; absent for licences, stock patents and technology needs
 */
public record Listing(
        UUID id,
        ListingKind kind,
        long version,
        boolean open,
        String title,
        String text,
        List<String> ipc,
        List<NodeWeight> nodes,
        @Nullable String region,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable OrganisationKind holderKind,
        @Nullable String basis,
        @Nullable String feeMode,
        @Nullable Long feeFen,
        String feeText,
        @Nullable LocalDate ends,
        @Nullable String legalState,
        @Nullable String source,
        Instant publishedAt,
        Instant changedAt,
        boolean demonstration,
        @Nullable Particulars particulars) {

    /**
     * What somebody is still writing: it can be matched as if it were open, and is stored nowhere.
     *
     * @param writer whose own listings are no matches
     */
    public static Listing written(
            ListingKind kind,
            String title,
            String text,
            List<String> ipc,
            List<NodeWeight> nodes,
            @Nullable String region,
            @Nullable UUID writer,
            @Nullable Particulars particulars,
            Instant now) {
        return new Listing(
                Ids.next(),
                kind,
                0,
                true,
                title,
                text,
                ipc,
                nodes,
                region,
                writer,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                now,
                now,
                false,
                particulars);
    }

    /** Whether its holder wished to stay unknown: then only the holder's id is known here, and it is as good as a name. */
    public boolean anonymous() {
        return holder != null && holderName == null;
    }

    /** As anybody may see it. */
    public Listing publicFace() {
        return !anonymous()
                ? this
                : new Listing(
                        id,
                        kind,
                        version,
                        open,
                        title,
                        text,
                        ipc,
                        nodes,
                        region,
                        null,
                        null,
                        holderKind,
                        basis,
                        feeMode,
                        feeFen,
                        feeText,
                        ends,
                        legalState,
                        source,
                        publishedAt,
                        changedAt,
                        demonstration,
                        particulars);
    }
}
