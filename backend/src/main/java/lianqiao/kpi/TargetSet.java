package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;

/** Body of TargetSet; the reason and who gave it stay in the table. */
record TargetSet(
        UUID change,
        long version,
        String indicator,
        String place,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Nullable String word,
        String direction,
        String document,
        String clause,
        boolean withdrawn) {

    static NewEvent of(TargetChanges.Numbered change) {
        Target target = change.target();
        var body = new TargetSet(
                change.id(),
                target.version(),
                target.indicator(),
                Objects.requireNonNull(target.place()),
                Objects.requireNonNull(target.period().from()),
                Objects.requireNonNull(target.period().to()),
                target.value(),
                target.word(),
                target.direction().sign(),
                target.document(),
                target.clause(),
                target.withdrawn());
        return new NewEvent("TargetSet", change.id(), body);
    }
}
