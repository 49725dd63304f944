package lianqiao.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that wants to take part.
 *
 * @param creditCode unified social credit code (GB 32100-2015)
 * @param region GB/T 2260 code
 * @param park name of a park in that region
 * @param address mail address of its first owner; not needed by who is signed in
 */
record RegistrationForm(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull OrganisationKind kind,
        @NotBlank @Size(max = 40) String creditCode,
        @NotBlank @Size(max = 6) String region,
        @Size(max = 100) @Nullable String park,
        @Size(max = 254) @Nullable String address) {

    /** All that is wrong is told at once. */
    Organisation read(UUID id) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<CreditCode> code = CreditCode.parse(creditCode);
        if (code.isEmpty()) {
            refusals.add(PartyRefusals.creditCode());
        }
        if (!Regions.exists(region)) {
            refusals.add(Regions.unknown("region", region));
        }
        refusePark(park, region).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return new Organisation(
                id,
                name.strip(),
                blankToNull(nameEn),
                kind,
                code.orElseThrow().value(),
                region,
                blankToNull(park),
                false);
    }

    static Optional<Refusal> refusePark(@Nullable String park, String region) {
        if (park == null || park.isBlank()) {
            return Optional.empty();
        }
        boolean lies = Choices.park(park.strip())
                .filter(known -> Regions.lies(region, known.region()))
                .isPresent();
        return lies ? Optional.empty() : Optional.of(PartyRefusals.park(park));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
