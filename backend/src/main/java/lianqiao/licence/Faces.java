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
            INSERT INTO licence_piece (key, licence)
            SELECT kept.key, (cast(:ids AS uuid[]))[kept.place]
            FROM unnest(cast(:keys AS bigint[]), cast(:places AS int[])) AS kept (key, place) ON CONFLICT DO NOTHING
            """;
    private static final String NEAR = """
            SELECT near.place, b.id, b.patent, b.holder_name, b.title FROM (
                SELECT asked.place, piece.licence
                FROM unnest(cast(:keys AS bigint[]), cast(:places AS int[])) AS asked (key, place)
                JOIN licence_piece AS piece ON piece.key = asked.key
                UNION
                SELECT own.place, same.id
                FROM unnest(cast(:patents AS uuid[])) WITH ORDINALITY AS own (patent, place)
                JOIN licence AS same ON same.patent = own.patent) AS near
            JOIN licence AS b ON b.id = near.licence AND b.state = 'PUBLISHED'
            WHERE b.id <> (cast(:ids AS uuid[]))[near.place]
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
                .bind("patents", faces.stream().map(Face::patent).toArray(UUID[]::new))
                .map(columns -> new Near(new Row(columns).count("place"), face(columns)))
                .all()
                .collectList();
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, List<Face> faces, Keys keys) {
        return database.sql(sql)
                .bind("ids", faces.stream().map(Face::licence).toArray(UUID[]::new))
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
