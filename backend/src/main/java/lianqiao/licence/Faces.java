package lianqiao.licence;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.licence.Alike.Face;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds for licences those that share their patent, or a piece of their title under the same holder's name. */
@Component
class Faces {
    private static final String OF = """
            SELECT id, patent, holder_name, title FROM licence WHERE id = ANY(:ids) AND state = 'PUBLISHED'
            """;
    private static final String KEEP = """
            INSERT INTO licence_piece (key, licence, marks)
            SELECT kept.key, (cast(:ids AS uuid[]))[kept.place], (cast(:marks AS bigint[]))[kept.place]
            FROM unnest(cast(:keys AS bigint[]), cast(:places AS int[])) AS kept (key, place) ON CONFLICT DO NOTHING
            """;
    /** Row by row through the keys, whatever the planner knows of the tables: during a large import it knows nothing yet. */
    private static final String NEAR = """
            SELECT near.place, b.id, b.patent, b.holder_name, b.title FROM (
                SELECT asked.place, piece.licence
                FROM unnest(cast(:keys AS bigint[]), cast(:places AS int[])) AS asked (key, place)
                CROSS JOIN LATERAL (
                    SELECT licence FROM licence_piece WHERE key = asked.key
                        AND bit_count((marks # (cast(:marks AS bigint[]))[asked.place])::bit(64))
                            <= (cast(:bits AS int[]))[asked.place] OFFSET 0) AS piece
                UNION
                SELECT own.place, same.id
                FROM unnest(cast(:patents AS uuid[])) WITH ORDINALITY AS own (patent, place)
                CROSS JOIN LATERAL (SELECT id FROM licence WHERE patent = own.patent OFFSET 0) AS same) AS near
            CROSS JOIN LATERAL (
                SELECT id, patent, holder_name, title, state FROM licence WHERE id = near.licence OFFSET 0) AS b
            WHERE b.state = 'PUBLISHED' AND b.id <> (cast(:ids AS uuid[]))[near.place]
            """;

    private final DatabaseClient database;

    Faces(DatabaseClient database) {
        this.database = database;
    }

    /** @param place of the one that was asked for, from 1 */
    record Near(int place, Face face) {}

    /** Of those that are published. */
    Mono<List<Face>> of(Collection<UUID> ids) {
        return database.sql(OF)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(Faces::face)
                .all()
                .collectList();
    }

    /** Keeps the pieces of their titles, to be found by; those of an earlier title stay, and find what is compared in vain. */
    Mono<Void> keep(List<Face> faces, TitlePieces pieces) {
        Keys keys = new Keys();
        faces.forEach(face -> keys.add(face.holder().isEmpty() ? Set.of() : pieces.kept(face.holder(), face.title())));
        return bind(KEEP, faces, keys).then();
    }

    /** Everything that may be like one of these; a person's name alone makes nothing alike. */
    Mono<List<Near>> near(List<Face> faces, TitlePieces pieces) {
        Keys keys = new Keys();
        faces.forEach(face -> keys.add(face.holder().isEmpty() ? Set.of() : pieces.asked(face.holder(), face.title())));
        return bind(NEAR, faces, keys)
                .bind(
                        "bits",
                        faces.stream()
                                .map(face -> TitlePieces.BITS * pieces.changes(face.title()))
                                .toArray(Integer[]::new))
                .bind("patents", faces.stream().map(Face::patent).toArray(UUID[]::new))
                .map(columns -> new Near(new Row(columns).count("place"), face(columns)))
                .all()
                .collectList();
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, List<Face> faces, Keys keys) {
        return database.sql(sql)
                .bind("ids", faces.stream().map(Face::licence).toArray(UUID[]::new))
                .bind(
                        "marks",
                        faces.stream()
                                .map(face -> TitlePieces.marks(face.title()))
                                .toArray(Long[]::new))
                .bind("keys", keys.keys.toArray(Long[]::new))
                .bind("places", keys.places.toArray(Integer[]::new));
    }

    private static Face face(Readable columns) {
        Row row = new Row(columns);
        return Face.of(row.id("id"), row.id("patent"), row.text("holder_name"), row.text("title"));
    }

    /** Keys, and beside each the place of the licence that it is of. */
    private static final class Keys {
        private final List<Long> keys = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private int licences;

        void add(Set<Long> of) {
            licences++;
            of.forEach(key -> {
                keys.add(key);
                places.add(licences);
            });
        }
    }
}
