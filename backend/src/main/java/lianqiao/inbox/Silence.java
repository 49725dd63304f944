package lianqiao.inbox;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lianqiao.shared.Ids;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks again and again for matches that nobody answers: first a reminder, then, after another while, the end. */
@Component
class Silence extends Rounds {
    private final SilencePage page;

    Silence(SilencePage page, InboxSettings settings) {
        super("inbox-silence", settings.poll(), settings.enabled());
        this.page = page;
    }

    /** A portal that starts has others to answer first. */
    @Override
    protected boolean beginsAtOnce() {
        return false;
    }

    @Override
    protected boolean round() {
        UUID round = Ids.next();
        // The end first: whoever is reminded in this round has their time before it.
        toTheLast(page::close, round);
        toTheLast(page::remind, round);
        return false;
    }

    private void toTheLast(Function<UUID, Mono<Integer>> step, UUID round) {
        while (isRunning() && Objects.requireNonNull(step.apply(round).block()) > 0) {
            // the next page
        }
    }
}
