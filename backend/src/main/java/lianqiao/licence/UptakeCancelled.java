package lianqiao.licence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of the event of that name: both sides cancelled a concluded licence, and what counted it counts it no more.
 *
 * @param alone no other licence of that basis is in force on the patent
 */
public record UptakeCancelled(
        UUID uptake,
        UUID licence,
        UUID patent,
        UUID licensee,
        @Nullable UUID licensor,
        @Nullable String supplyRegion,
        Basis basis,
        boolean alone,
        boolean demonstration) {

    static UptakeCancelled of(Uptake uptake, Licence licence, boolean alone) {
        return new UptakeCancelled(
                uptake.id(),
                uptake.licence(),
                uptake.patent(),
                uptake.licensee(),
                licence.holder().organisation(),
                licence.holder().region(),
                licence.basis(),
                alone,
                licence.demonstration());
    }
}
