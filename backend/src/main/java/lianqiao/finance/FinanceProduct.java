package lianqiao.finance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A finance product (金融产品) of a licensed institution; a row of the table by the same names. Pure. */
@JsonNaming(SnakeCaseStrategy.class)
public record FinanceProduct(
        UUID id,
        long version,
        ProductState state,
        FinanceOffer offered,
        UUID provider,
        String providerName,
        @Nullable String region,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean demonstration) {

    /** @param refusals what {@link LicensedProvider} and the form's check refuse */
    FinanceProduct publish(List<Refusal> refusals, Clock clock) {
        if (state != ProductState.DRAFT) {
            throw FinanceRefusals.notADraft(state).asException();
        }
        require(refusals);
        var now = clock.instant();
        return in(ProductState.OPEN, offered, now, now, null);
    }

    FinanceProduct revise(FinanceOffer offer, List<Refusal> refusals, Clock clock) {
        if (state == ProductState.WITHDRAWN) {
            throw FinanceRefusals.notOpen(state).asException();
        }
        if (state == ProductState.OPEN) {
            require(refusals);
        }
        return in(state, offer, clock.instant(), publishedAt, null);
    }

    FinanceProduct withdraw(Clock clock) {
        if (state != ProductState.OPEN) {
            throw FinanceRefusals.notOpen(state).asException();
        }
        var now = clock.instant();
        return in(ProductState.WITHDRAWN, offered, now, publishedAt, now);
    }

    /** As the rest of the house sees it; nothing of it is hidden. */
    Listing listing() {
        return new Listing(
                id,
                ListingKind.FINANCE_PRODUCT,
                version,
                state == ProductState.OPEN,
                offered.title(),
                offered.summary(),
                List.of(),
                List.of(),
                region,
                provider,
                providerName,
                OrganisationKind.FINANCIER,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                publishedAt == null ? createdAt : publishedAt,
                changedAt,
                demonstration,
                offered.offered());
    }

    private static void require(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private FinanceProduct in(
            ProductState next, FinanceOffer offer, Instant now, @Nullable Instant published, @Nullable Instant ended) {
        return new FinanceProduct(
                id,
                version + 1,
                next,
                offer,
                provider,
                providerName,
                region,
                createdAt,
                now,
                published,
                ended,
                demonstration);
    }
}
