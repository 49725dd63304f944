package lianqiao.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/** A financing need as the rest of the house sees it. */
final class FinancingListing {

    private FinancingListing() {}

    /** For the index, which the public searches: of nobody which rights, of an anonymous asker neither name nor id. */
    static Listing shown(FinancingNeed need, LocalDate today) {
        return of(need, need.anonymous() ? null : need.asker(), today);
    }

    /** For a feature that must know whose it is. */
    static Listing owned(FinancingNeed need, LocalDate today) {
        return of(need, need.asker(), today);
    }

    /** What tells where in the chains it belongs: the purpose, and what the rights are about. */
    static String text(FinancingAsk ask) {
        return Stream.concat(Stream.of(ask.purpose()), ask.collateral().stream().map(Collateral::title))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static FinanceAsked particulars(FinancingNeed need) {
        return need.asked().asked(need.changedAt().atZone(HouseClock.ZONE).toLocalDate());
    }

    private static Listing of(FinancingNeed need, @Nullable UUID holder, LocalDate today) {
        var ask = need.asked();
        return new Listing(
                need.id(),
                ListingKind.FINANCING_NEED,
                need.version(),
                need.isOpenOn(today),
                ask.title(),
                ask.purpose(),
                List.of(),
                need.nodes(),
                ask.region(),
                holder,
                need.anonymous() ? null : need.askerName(),
                need.askerKind(),
                null,
                null,
                null,
                "",
                ask.deadline(),
                null,
                null,
                need.publishedAt() == null ? need.createdAt() : need.publishedAt(),
                need.changedAt(),
                need.demonstration(),
                particulars(need));
    }
}
