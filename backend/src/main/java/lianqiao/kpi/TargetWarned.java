package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of TargetWarned: by the end of its period an indicator is not going to reach its target.
 *
 * @param night of one night and region everything is told in one message
 * @param responsible the authority of the place, and the centres of its region
 */
record TargetWarned(
        String indicator,
        @Nullable String part,
        String place,
        String region,
        String night,
        LocalDate horizon,
        BigDecimal value,
        BigDecimal target,
        BigDecimal forecast,
        @Nullable BigDecimal high,
        Light light,
        List<UUID> responsible) {}
