package lianqiao.need;

import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param organisation absent for a need that an import brought
 * @param anonymous the public does not see who it is
 */
public record Asker(
        @Nullable UUID organisation, String name, @Nullable OrganisationKind kind, boolean anonymous) {}
