package lianqiao.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A feature of three pages whose second one breaks off, once, when it is told to: as a portal does that is killed in the middle of it. */
@TestConfiguration(proxyBeanMethods = false)
public class TroubledFeature {
    static final List<UUID> IDS = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile boolean breaksOff;

    record Placed(String what) {}

    @Bean
    Reclassified<UUID> troubled() {
        return new Reclassified<>(
                "aa-troubled",
                "licence", // matches no row of it
                () -> Mono.just((long) IDS.size()),
                this::page,
                id -> id,
                id -> Assignment.NONE,
                id -> List.of(new NodeWeight("nev-icv/bms", 1)),
                (id, at) -> new NewEvent("TroubledPlaced", id, new Placed("page " + IDS.indexOf(id))));
    }

    private Flux<UUID> page(@Nullable UUID after, int limit) {
        int at = after == null ? 0 : IDS.indexOf(after) + 1;
        asked.add(String.valueOf(at));
        if (at == 1 && breaksOff) {
            breaksOff = false;
            return Flux.error(new IllegalStateException("the portal was stopped here"));
        }
        return Flux.fromIterable(IDS).skip(at).take(1);
    }
}
