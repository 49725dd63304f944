package lianqiao.licence;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.licence.Suspect.Verdict;
import lianqiao.shared.Binding;
import lianqiao.shared.Ids;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of pairs that may be one licence. */
@Component
class Suspects {
    private static final String WHERE = """
             FROM licence_suspect s JOIN licence a ON a.id = s.one JOIN licence b ON b.id = s.other
            WHERE s.verdict = :verdict AND (cast(:viewer AS uuid) IS NULL OR a.holder = :viewer OR b.holder = :viewer)
                AND (starts_with(coalesce(a.region, ''), :region) OR starts_with(coalesce(b.region, ''), :region))
            """;

    private final DatabaseClient database;
    private final Clock clock;

    Suspects(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A pair that is known, and perhaps decided, stays as it is. */
    Mono<Void> add(List<Alike.Pair> pairs) {
        if (pairs.isEmpty()) {
            return Mono.empty();
        }
        var ids = new ArrayList<UUID>();
        pairs.forEach(pair -> ids.add(Ids.next()));
        return database.sql("""
                        INSERT INTO licence_suspect (id, one, other, likeness, same_patent, verdict, found_at)
                        SELECT id, one, other, likeness, same, 'OPEN', :now
                        FROM unnest(:ids, :ones, :others, :likeness, :same) AS pair (id, one, other, likeness, same)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("ones", pairs.stream().map(Alike.Pair::one).toArray(UUID[]::new))
                .bind("others", pairs.stream().map(Alike.Pair::other).toArray(UUID[]::new))
                .bind("likeness", pairs.stream().map(Alike.Pair::likeness).toArray(Double[]::new))
                .bind("same", pairs.stream().map(Alike.Pair::samePatent).toArray(Boolean[]::new))
                .bind("now", clock.instant())
                .then();
    }

    /**
     * @param viewer whose licences; null for all
     * @param region of whose region one of the two is, as its prefix; empty for all
     */
    Mono<Page<Suspect>> page(Verdict verdict, @Nullable UUID viewer, String region, PageRequest page) {
        var items = Binding.orNull(
                        database.sql(
                                "SELECT s.*" + WHERE + " ORDER BY s.found_at DESC, s.id LIMIT :size OFFSET :offset"),
                        "viewer",
                        UUID.class,
                        viewer)
                .bind("verdict", verdict.name())
                .bind("region", region)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(Suspects::suspect)
                .all()
                .collectList();
        return Binding.orNull(database.sql("SELECT count(*)" + WHERE), "viewer", UUID.class, viewer)
                .bind("verdict", verdict.name())
                .bind("region", region)
                .mapValue(Long.class)
                .one()
                .zipWith(items, Page::new);
    }

    Mono<Suspect> find(UUID id) {
        return database.sql("SELECT * FROM licence_suspect WHERE id = :id")
                .bind("id", id)
                .map(Suspects::suspect)
                .one();
    }

    Mono<Void> decide(UUID id, Verdict verdict, @Nullable UUID by) {
        return Binding.orNull(database.sql("""
                                UPDATE licence_suspect SET verdict = :verdict, decided_by = :by, decided_at = :now WHERE id = :id
                                """), "by", UUID.class, by)
                .bind("verdict", verdict.name())
                .bind("now", clock.instant())
                .bind("id", id)
                .then();
    }

    private static Suspect suspect(Readable columns) {
        var row = new Row(columns);
        return new Suspect(
                row.id("id"),
                row.id("one"),
                row.id("other"),
                row.columns().get("likeness", Double.class) instanceof Double likeness ? likeness : 0,
                row.flag("same_patent"),
                row.oneOf(Verdict.class, "verdict"),
                row.instant("found_at"),
                row.maybeInstant("decided_at"));
    }
}
