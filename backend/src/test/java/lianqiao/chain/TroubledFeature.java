package lianqiao.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import reactor.core.publisher.Mono;

/** A feature of three pages whose second one breaks off, once, when it is told to: as a portal does that is killed in the middle of it. */
@TestConfiguration(proxyBeanMethods = false)
public class TroubledFeature implements Reclassified {
    static final List<UUID> IDS = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile boolean breaksOff;

    record Placed(String what) {}

    @Override
    public String name() {
        return "aa-troubled";
    }

    @Override
    public Mono<Long> count() {
        return Mono.just((long) IDS.size());
    }

    @Override
    public Mono<Page> reclassify(@Nullable UUID after, int limit) {
        int at = after == null ? 0 : IDS.indexOf(after) + 1;
        asked.add(String.valueOf(at));
        if (at == 1 && breaksOff) {
            breaksOff = false;
            return Mono.error(new IllegalStateException("the portal was stopped here"));
        }
        return Mono.just(
                at == IDS.size()
                        ? Page.EMPTY
                        : new Page(
                                IDS.get(at),
                                1,
                                0,
                                List.of(new NewEvent("TroubledPlaced", IDS.get(at), new Placed("page " + at)))));
    }
}
