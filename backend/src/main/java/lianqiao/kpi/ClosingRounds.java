package lianqiao.kpi;

import java.time.Duration;
import java.util.Objects;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;

/** Looks again and again whether a month of the ledger is over. */
@Component
class ClosingRounds extends Rounds {
    /** Whether a month is closed minutes or hours after its end says nothing else: nothing can be written into it any more. */
    private static final Duration POLL = Duration.ofMinutes(10);

    private final Closings closings;

    ClosingRounds(Closings closings) {
        super("ledger-closing", POLL, true);
        this.closings = closings;
    }

    /** @return whether one was closed: after a long rest, several are to be */
    @Override
    protected boolean round() {
        return Objects.requireNonNull(closings.closeNext().hasElement().block());
    }
}
