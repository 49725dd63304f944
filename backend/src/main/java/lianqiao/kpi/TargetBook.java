package lianqiao.kpi;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the targets as they stood at the end of a day. */
@Component
class TargetBook {
    private final DocumentTargets documents;
    private final TargetChanges changes;
    private final Clock clock;

    TargetBook(DocumentTargets documents, TargetChanges changes, Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param asOf absent: now */
    Mono<Targets> of(@Nullable LocalDate asOf) {
        return Mono.defer(() -> changes.until(asOf == null ? clock.instant().plusSeconds(1) : AsOf.endOf(asOf)))
                .map(set -> new Targets(documents, set));
    }
}
