package lianqiao.demonstration;

import java.util.List;
import java.util.Objects;
import lianqiao.party.Offer;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An entry of offers.yaml.
 *
 * @param organisation key
 * @param person a technology manager; absent for the organisation itself
 */
record GivenOffer(
        String organisation,
        @Nullable String person,
        @Nullable String qualification,
        List<String> services,
        String offer) {
    Offer asOffer() {
        return new Offer(
                Ids.next(),
                Objects.requireNonNullElse(person, ""),
                Objects.requireNonNullElse(qualification, ""),
                services,
                List.of(),
                offer);
    }
}
