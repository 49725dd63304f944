package lianqiao.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the taxonomy that holds: who, when, what, why. Revisions are only added; number 0 is what ships with the portal.
 *
 * @param undoes the number of the revision that it takes back
 * @param organisation absent for the operator of the portal
 */
record ChainRevision(
        int number,
        UUID id,
        String chain,
        ChainEdit edit,
        String why,
        @Nullable Integer undoes,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable UUID account,
        Instant at) {}
