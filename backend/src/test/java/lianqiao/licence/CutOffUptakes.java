package lianqiao.licence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Ends where a review asks who is concerned: after the licences were changed, before the log was written. */
final class CutOffUptakes extends Uptakes {
    CutOffUptakes(DatabaseClient database) {
        super(database);
    }

    @Override
    Mono<Map<UUID, List<UUID>>> licensees(Collection<UUID> licences) {
        return Mono.error(() -> new IllegalStateException("cut off"));
    }
}
