package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.listing.ConditionKind;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, or offers, beside a technology.
 *
 * @param conditions of different kinds, one each
 * @param priceFen in fen; absent where it is free or to be negotiated
 * @param place where within the region, as people say it (a park, a street); may be empty
 * @param deadline last day on which it holds
 * @param about listing that it is for: the patent to be brought to market
 * @param aboutKind the kind of that listing
 */
public record Terms(
        String title,
        String text,
        List<Condition> conditions,
        Pricing pricing,
        @Nullable Long priceFen,
        String place,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID about,
        @Nullable ListingKind aboutKind) {

    /** What a search reads beside the title. */
    String wording() {
        return Stream.concat(Stream.of(text, place), conditions.stream().map(Condition::text))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What the matching compares. */
    Particulars.Conditions compared() {
        return new Particulars.Conditions(
                conditions.stream().map(condition -> condition.kind().name()).toList(),
                conditions.stream()
                        .map(Condition::areaM2)
                        .filter(area -> area != null)
                        .findFirst()
                        .orElse(null),
                conditions.stream()
                        .filter(condition -> condition.kind() == ConditionKind.FUNDS)
                        .map(Condition::amountFen)
                        .filter(amount -> amount != null)
                        .findFirst()
                        .orElse(null));
    }

    Terms about(Listing listing) {
        return new Terms(
                title, text, conditions, pricing, priceFen, place, deadline, region, listing.id(), listing.kind());
    }

    /** Without a deadline that has passed. */
    Terms stillAhead(LocalDate today) {
        return deadline == null || !deadline.isBefore(today)
                ? this
                : new Terms(title, text, conditions, pricing, priceFen, place, null, region, about, aboutKind);
    }
}
