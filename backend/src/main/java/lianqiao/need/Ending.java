package lianqiao.need;

import java.util.UUID;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * How something came to its end.
 *
 * @param reason of what was closed; absent for what was met or withdrawn
 * @param note in words of whoever ended it, for themselves; may be empty
 * @param metBy listing of the supply that met it (of an offer: of the demand that took it), where they name one
 * @param metKind the kind of that listing
 */
public record Ending(
        @Nullable EndReason reason,
        String note,
        @Nullable UUID metBy,
        @Nullable ListingKind metKind) {}
