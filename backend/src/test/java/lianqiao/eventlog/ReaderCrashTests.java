package lianqiao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import lianqiao.eventlog.ProbePortal.Mutation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal process is killed as by {@code kill -9} while its readers stand between effect and offset. Its successor is a
 * portal that was already running; that one is killed in the same way, and the next is started after it. The same checks find
 * the two faults that they are there for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderCrashTests {
    private static final String NAME = "reader_crash";
    private static final int EVENTS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private EvidenceLeft evidence;
    private Map<Mutation, Map<Long, Integer>> afterTheFirst;
    private Map<Mutation, Map<Long, Integer>> afterBoth;

    @BeforeAll
    void killOnePortalAfterTheOther() throws Exception {
        Map<String, String> environment = new HashMap<>(TestEngines.shared().cleanSettings(NAME));
        environment.put("PROBE_HOLD", hold().toString());
        evidence = new EvidenceLeft(folder.resolve("evidence"));
        environment.putAll(evidence.settings());
        try (Connection owner = Addresses.connect(environment.get("LIANQIAO_DATABASE_OWNER_URL"));
                PortalProcess first = PortalProcess.start(ProbePortal.class, environment)) {
            prepare(owner);
            Files.createFile(hold());
            first.url();
            append(owner, EVENTS / 2);
            awaitStanding();
            await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("standing-evidence")));
            try (PortalProcess second = PortalProcess.start(ProbePortal.class, environment)) {
                second.url();
                first.kill();
                evidence.look(owner);
                afterTheFirst = effectsOnceAllWereRead(owner);
                Files.createFile(hold());
                append(owner, EVENTS / 2);
                awaitStanding();
                second.kill();
            }
            try (PortalProcess third = PortalProcess.start(ProbePortal.class, environment)) {
                third.url();
                afterBoth = effectsOnceAllWereRead(owner);
            }
        }
    }

    @AfterAll
    void forget() {
        TestEngines.shared().forget(NAME);
    }

    @Test
    void aSecondPortalThatWasAlreadyRunningTakesOverExactlyOnce() {
        assertThat(afterTheFirst.get(Mutation.NONE)).hasSize(EVENTS).allSatisfy((seq, times) -> assertThat(times)
                .isEqualTo(1));
    }

    @Test
    void aPortalStartedAfterTheKillGivesEveryEffectExactlyOnce() {
        assertThat(afterBoth.get(Mutation.NONE)).hasSize(2 * EVENTS).allSatisfy((seq, times) -> assertThat(times)
                .isEqualTo(1));
    }

    @Test
    void catchesAnOffsetMovedBeforeTheEffect() {
        assertThat(afterTheFirst.get(Mutation.OFFSET_FIRST)).hasSizeLessThan(EVENTS);
        assertThat(afterBoth.get(Mutation.OFFSET_FIRST))
                .hasSizeLessThan(afterTheFirst.get(Mutation.OFFSET_FIRST).size() + EVENTS);
    }

    @Test
    void catchesAnEffectOutsideTheTransactionOfTheOffset() {
        assertThat(afterTheFirst.get(Mutation.TWO_TRANSACTIONS)).containsValue(2);
    }

    @Test
    void aFileThatNobodyNamedYetAndOneOnItsWayInAreSweptByThePortalThatGoesOn() {
        assertThat(evidence.onItsWay).isEqualTo(1);
        assertThat(evidence.unnamed).isEqualTo(1);
        assertThat(evidence.leftInTheEnd).isEmpty();
    }

    @Test
    void catchesAnAttachmentThatIsNamedBeforeItsFileIsPut() {
        assertThat(evidence.named).containsExactly("f".repeat(64));
    }

    private void awaitStanding() throws IOException {
        for (Mutation mutation : Mutation.values()) {
            Path standing = folder.resolve("standing-" + mutation);
            await().atMost(PATIENCE).until(() -> Files.exists(standing));
        }
    }

    private Path hold() {
        return folder.resolve("hold");
    }

    /** Lets the readers go on, with some more to read. @return how often each event had its effect, by reader */
    private Map<Mutation, Map<Long, Integer>> effectsOnceAllWereRead(Connection owner) throws Exception {
        Files.delete(hold());
        append(owner, EVENTS - EVENTS / 2);
        await().atMost(PATIENCE).until(() -> reached(owner));
        for (Mutation mutation : Mutation.values()) {
            Files.deleteIfExists(folder.resolve("standing-" + mutation));
        }
        return effects(owner);
    }

    private static void prepare(Connection owner) throws SQLException {
        owner.createStatement().execute("CREATE TABLE probe_effect (reader text NOT NULL, seq bigint NOT NULL)");
        owner.createStatement().execute("GRANT ALL ON probe_effect TO PUBLIC");
    }

    private static void append(Connection owner, int events) throws SQLException {
        String sql =
                "SELECT event_append(ARRAY[?::uuid], ARRAY['Probed'], ARRAY[?::uuid], '{}', '{\"name\":\"test\"}')";
        for (int i = 0; i < events; i++) {
            try (PreparedStatement append = owner.prepareStatement(sql)) {
                append.setObject(1, UUID.randomUUID());
                append.setObject(2, UUID.randomUUID());
                append.execute();
            }
        }
    }

    private static boolean reached(Connection owner) throws SQLException {
        ResultSet rows = owner.createStatement()
                .executeQuery(
                        "SELECT count(*) = 3 FROM event_reader WHERE name LIKE 'probe-%' AND seq = (SELECT max(seq) FROM event_log)");
        return rows.next() && rows.getBoolean(1);
    }

    private static Map<Mutation, Map<Long, Integer>> effects(Connection owner) throws SQLException {
        ResultSet rows = owner.createStatement()
                .executeQuery("SELECT substr(reader, 7), seq, count(*) FROM probe_effect GROUP BY reader, seq");
        Map<Mutation, Map<Long, Integer>> times = new EnumMap<>(Mutation.class);
        while (rows.next()) {
            times.computeIfAbsent(Mutation.valueOf(rows.getString(1)), any -> new HashMap<>())
                    .put(rows.getLong(2), rows.getInt(3));
        }
        return times;
    }
}
