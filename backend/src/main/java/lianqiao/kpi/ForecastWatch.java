package lianqiao.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import lianqiao.shared.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Once a night it looks for forecasts that miss their targets. A second instance, or a start anew, tells nobody twice. */
@Component
class ForecastWatch extends Rounds {
    private final Warnings warnings;
    private final WatchSettings settings;
    private final Clock clock;
    private @Nullable LocalDate looked;

    ForecastWatch(Warnings warnings, WatchSettings settings, Clock clock) {
        super("forecast-watch", settings.poll(), settings.enabled());
        this.warnings = warnings;
        this.settings = settings;
        this.clock = clock;
    }

    /** A portal that starts has others to answer first. */
    @Override
    protected boolean beginsAtOnce() {
        return false;
    }

    @Override
    protected boolean round() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!now.toLocalTime().isBefore(settings.at()) && !now.toLocalDate().equals(looked)) {
            warnings.tell().block();
            looked = now.toLocalDate();
        }
        return false;
    }
}
