package lianqiao.campaign;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of runs; its cursor says how far a run has come. */
@Component
class Runs {
    private final DatabaseClient database;

    Runs(DatabaseClient database) {
        this.database = database;
    }

    /** Adds one; refused while another of the campaign is under way. */
    Mono<Run> begin(UUID id, UUID campaign) {
        return database.sql("""
                        INSERT INTO campaign_run (id, campaign, state) VALUES (:id, :campaign, 'WAITING')
                        ON CONFLICT (campaign) WHERE ended_at IS NULL DO NOTHING RETURNING *""")
                .bind("id", id)
                .bind("campaign", campaign)
                .map(Runs::run)
                .one()
                .switchIfEmpty(
                        Mono.error(() -> CampaignRefusals.alreadyRunning().asException()));
    }

    Mono<Run> find(UUID campaign, UUID id) {
        return database.sql("SELECT * FROM campaign_run WHERE id = :id AND campaign = :campaign")
                .bind("id", id)
                .bind("campaign", campaign)
                .map(Runs::run)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("run", id)));
    }

    /** The newest run of each of these campaigns that has one. */
    Flux<Run> lastOf(List<UUID> campaigns) {
        return database.sql("""
                        SELECT DISTINCT ON (campaign) * FROM campaign_run WHERE campaign = ANY (:campaigns)
                        ORDER BY campaign, started_at DESC, id DESC""")
                .bind("campaigns", campaigns.toArray(UUID[]::new))
                .map(Runs::run)
                .all();
    }

    /** Those that this or another instance has to bring to an end, the oldest first. */
    Flux<Run> unfinished() {
        return database.sql("SELECT * FROM campaign_run WHERE ended_at IS NULL ORDER BY id")
                .map(Runs::run)
                .all();
    }

    Mono<Void> started(UUID id, long needs) {
        return database.sql("""
                        UPDATE campaign_run SET state = 'RUNNING', needs = coalesce(needs, :needs), problem = NULL,
                            changed_at = now()
                        WHERE id = :id AND ended_at IS NULL""").bind("id", id).bind("needs", needs).then();
    }

    Mono<Void> waits(UUID id, String problem) {
        return database.sql("""
                        UPDATE campaign_run SET state = 'WAITING', problem = :problem, changed_at = now()
                        WHERE id = :id AND ended_at IS NULL""").bind("id", id).bind("problem", problem).then();
    }

    /**
     * Moves the cursor past a page, if it still stands where the page began.
     *
     * @return false if somebody else moved it: the page is theirs
     */
    Mono<Boolean> advance(Run before, UUID cursor, int done, int stored) {
        var update = database.sql("""
                        UPDATE campaign_run SET cursor = :cursor, done = done + :done, stored = stored + :stored,
                            state = 'RUNNING', problem = NULL, changed_at = now()
                        WHERE id = :id AND ended_at IS NULL AND cursor IS NOT DISTINCT FROM :before""")
                .bind("id", before.id())
                .bind("cursor", cursor)
                .bind("done", done)
                .bind("stored", stored);
        return Binding.orNull(update, "before", UUID.class, before.cursor())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Boolean> end(UUID id, RunState state, @Nullable String problem) {
        var update = database.sql("""
                        UPDATE campaign_run SET state = :state, problem = :problem, ended_at = now(), changed_at = now()
                        WHERE id = :id AND ended_at IS NULL""").bind("id", id).bind("state", state.name());
        return Binding.orNull(update, "problem", String.class, problem)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Run run(Readable columns) {
        Row row = new Row(columns);
        return new Run(
                row.id("id"),
                row.id("campaign"),
                row.oneOf(RunState.class, "state"),
                row.maybe("cursor", UUID.class),
                row.maybe("needs", Long.class),
                row.number("done"),
                row.number("stored"),
                row.maybe("problem", String.class),
                row.instant("started_at"),
                row.instant("changed_at"),
                row.maybeInstant("ended_at"));
    }
}
