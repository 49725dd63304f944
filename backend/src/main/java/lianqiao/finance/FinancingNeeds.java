package lianqiao.finance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.NotFoundException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of financing needs. */
@Component
class FinancingNeeds extends FinanceRows<FinancingNeed> {
    static final String NOT_OVER =
            "AND (row.asked ->> 'deadline' IS NULL OR (row.asked ->> 'deadline')::date >= :today)";

    private static final List<String> CHANGES = List.of(
            "version",
            "state",
            "asked",
            "anonymous",
            "nodes",
            "nodes_kept",
            "reason",
            "met_by",
            "changed_at",
            "published_at",
            "ended_at");

    FinancingNeeds(DatabaseClient database, JsonMapper json, Clock clock) {
        super(database, json, clock, "financing_need", FinancingNeed.class, CHANGES);
    }

    Mono<FinancingNeed> get(UUID id) {
        return row(id).switchIfEmpty(Mono.error(() -> new NotFoundException("financing need", id)));
    }
}
