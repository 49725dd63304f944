package lianqiao.deal;

import java.util.Objects;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;

/** Looks for deals that have come to a checkpoint, and asks both sides what became of them. */
@Component
class DealClock extends Rounds {
    private final Checkpoints checkpoints;

    DealClock(Checkpoints checkpoints, ClockSettings settings) {
        super("deal-clock", settings.poll(), settings.enabled());
        this.checkpoints = checkpoints;
    }

    /** A portal that starts has others to answer first. */
    @Override
    protected boolean beginsAtOnce() {
        return false;
    }

    @Override
    protected boolean round() {
        return Objects.requireNonNull(checkpoints.tell().block()) == Checkpoints.PAGE;
    }
}
