package lianqiao.party;

import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the market (主体).
 *
 * @param creditCode unified social credit code; absent for what an import knows by name only
 * @param region GB/T 2260 code
 * @param park name of the park within the region
 */
public record Organisation(
        UUID id,
        String name,
        @Nullable String nameEn,
        OrganisationKind kind,
        @Nullable String creditCode,
        String region,
        @Nullable String park,
        boolean demonstration) {}
