package lianqiao.licence;

import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Who offers the licence.
 *
 * @param organisation absent for what was published elsewhere and not yet claimed here
 * @param region GB/T 2260 code, as exact as is known: for an import often only the province
 */
public record Holder(
        @Nullable UUID organisation,
        String name,
        @Nullable OrganisationKind kind,
        @Nullable String region) {}
