package lianqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import lianqiao.TestEngines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** What is copied comes back as it was, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyInTests {
    private static final String SIGNS = "中文 aZ0\t\n\r\\\"'{},N.\b\u001f𠀀é;|";

    private final JsonMapper json = new JsonMapper();
    private final CopyIn<Probe> copy = new CopyIn<>("probe", Probe.class, json);
    private final DatabaseClient database = DatabaseClient.create(connections());

    record Probe(
            UUID id,
            @Nullable String someText,
            List<String> texts,
            @Nullable Long amount,
            boolean flag,
            @Nullable Role role,
            @Nullable LocalDate day,
            Instant at,
            List<Map<String, String>> things) {}

    @BeforeAll
    void aTable() {
        database.sql(
                        "CREATE TABLE probe (id uuid PRIMARY KEY, some_text text, texts text[] NOT NULL, amount bigint,"
                                + " flag boolean NOT NULL, role text, day date, at timestamptz NOT NULL, things jsonb NOT NULL)")
                .then()
                .block();
    }

    @AfterAll
    void forget() {
        TestEngines.shared().forget("copy_in");
    }

    @Test
    void whatIsCopiedComesBackAsItWasWhateverItsSigns() {
        Random random = new Random(20261122);
        List<Probe> rows = new ArrayList<>();
        for (int row = 0; row < 500; row++) {
            rows.add(probe(random));
        }
        assertThat(copy.write(database, rows).block()).isEqualTo(500);
        List<Probe> found = database.sql(
                        "SELECT to_jsonb(probe)::text AS row FROM probe WHERE id >= :first ORDER BY id")
                .bind("first", rows.getFirst().id())
                .mapValue(String.class)
                .all()
                .map(row -> json.readerFor(Probe.class).<Probe>readValue(row.replace("\"some_text\"", "\"someText\"")))
                .collectList()
                .block();
        assertThat(found).isEqualTo(rows);
    }

    @Test
    void aKeyThatIsThereFailsTheWhole() {
        Probe one = probe(new Random(1));
        copy.write(database, List.of(one)).block();
        assertThatThrownBy(() ->
                        copy.write(database, List.of(probe(new Random(2)), one)).block())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(database.sql("SELECT count(*) FROM probe WHERE id > :id")
                        .bind("id", one.id())
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    private static Probe probe(Random random) {
        return new Probe(
                Ids.next(),
                random.nextInt(5) == 0 ? null : text(random),
                random.ints(random.nextInt(4)).mapToObj(i -> text(random)).toList(),
                random.nextBoolean() ? null : random.nextLong(),
                random.nextBoolean(),
                random.nextBoolean() ? null : Role.values()[random.nextInt(Role.values().length)],
                random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(30_000)),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                random.ints(random.nextInt(3))
                        .mapToObj(i -> Map.of("some", text(random)))
                        .toList());
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        return random.ints(random.nextInt(12), 0, signs.length)
                .map(at -> signs[at])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static PostgresqlConnectionFactory connections() {
        URI owner = URI.create(TestEngines.shared().cleanSettings("copy_in").get("LIANQIAO_DATABASE_OWNER_URL"));
        String[] user = owner.getUserInfo().split(":", 2);
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(owner.getHost())
                .port(owner.getPort())
                .database(owner.getPath().substring(1))
                .username(user[0])
                .password(user[1])
                .build());
    }
}
