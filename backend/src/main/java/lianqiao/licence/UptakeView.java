package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * An uptake as the API shows it.
 *
 * @param licensee told to the two parties, the authority of the holder's region and the operator; the public sees that somebody took it, and when
 * @param feeFen likewise
 * @param cancelledAt when both sides cancelled it; absent while it is in force
 */
record UptakeView(
        UUID id,
        UUID licence,
        LocalDate effectiveDate,
        Instant recordedAt,
        @Nullable Instant cancelledAt,
        @Nullable UUID licensee,
        @Nullable Long feeFen) {

    static Page<UptakeView> page(Page<Uptake> found, Licence licence, Actor actor) {
        var seesAll = actor.watchesOver(licence.holder().region())
                || actor.actsFor(licence.holder().organisation());
        return new Page<>(
                found.total(),
                found.items().stream()
                        .map(uptake -> of(uptake, seesAll || actor.actsFor(uptake.licensee())))
                        .toList());
    }

    private static UptakeView of(Uptake uptake, boolean open) {
        return new UptakeView(
                uptake.id(),
                uptake.licence(),
                uptake.effectiveDate(),
                uptake.recordedAt(),
                uptake.cancelledAt(),
                open ? uptake.licensee() : null,
                open ? uptake.feeFen() : null);
    }
}
