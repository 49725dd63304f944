package lianqiao.licence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm's wish to take a licence, as a concluded deal states it.
 *
 * @param demandRegion of the licensee, for the indicators that count by its side
 * @param feeFen what was paid, where it is known
 */
public record TakeUp(
        UUID licence,
        UUID licensee,
        LocalDate effectiveDate,
        @Nullable String demandRegion,
        @Nullable Long feeFen,
        @Nullable UUID deal,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        boolean demonstration) {}
