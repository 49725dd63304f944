package lianqiao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal process is killed as by {@code kill -9} while it stands between effect and offset; its successor is another
 * process. The same check finds the two faults that it is there for.
 */
class ReaderCrashTests {
    private static final int EVENTS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void aPortalStartedAfterTheKillGivesEveryEffectExactlyOnce() throws Exception {
        assertThat(timesPerEvent(ProbePortal.Mutation.NONE, false))
                .hasSize(EVENTS)
                .allSatisfy((seq, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void aSecondPortalThatWasAlreadyRunningTakesOverExactlyOnce() throws Exception {
        assertThat(timesPerEvent(ProbePortal.Mutation.NONE, true))
                .hasSize(EVENTS)
                .allSatisfy((seq, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void catchesAnOffsetMovedBeforeTheEffect() throws Exception {
        assertThat(timesPerEvent(ProbePortal.Mutation.OFFSET_FIRST, true)).hasSizeLessThan(EVENTS);
    }

    @Test
    void catchesAnEffectOutsideTheTransactionOfTheOffset() throws Exception {
        assertThat(timesPerEvent(ProbePortal.Mutation.TWO_TRANSACTIONS, true)).containsValue(2);
    }

    /** Kills one portal between effect and offset, lets another go on. @return how often each event had its effect */
    private Map<Long, Integer> timesPerEvent(ProbePortal.Mutation mutation, boolean standby) throws Exception {
        String name = "reader_crash_" + mutation.name().toLowerCase() + (standby ? "_standby" : "");
        Map<String, String> settings = TestEngines.shared().cleanSettings(name);
        Path hold = Files.createFile(folder.resolve("hold"));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("PROBE_MUTATION", mutation.name());
        environment.put("PROBE_HOLD", hold.toString());
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            prepare(owner);
            try (PortalProcess first = PortalProcess.start(ProbePortal.class, environment)) {
                first.url();
                append(owner, EVENTS / 2);
                await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("standing")));
                PortalProcess second = standby ? PortalProcess.start(ProbePortal.class, environment) : null;
                if (second != null) {
                    second.url();
                }
                first.kill();
                Files.delete(hold);
                try (PortalProcess successor =
                        second != null ? second : PortalProcess.start(ProbePortal.class, environment)) {
                    append(owner, EVENTS - EVENTS / 2);
                    await().atMost(PATIENCE).until(() -> reached(owner));
                }
            }
            return effects(owner);
        } finally {
            TestEngines.shared().forget(name);
        }
    }

    private static void prepare(Connection owner) throws SQLException {
        owner.createStatement().execute("CREATE TABLE probe_effect (seq bigint NOT NULL)");
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
                .executeQuery("SELECT seq = (SELECT max(seq) FROM event_log) FROM event_reader WHERE name = 'probe'");
        return rows.next() && rows.getBoolean(1);
    }

    private static Map<Long, Integer> effects(Connection owner) throws SQLException {
        ResultSet rows = owner.createStatement().executeQuery("SELECT seq, count(*) FROM probe_effect GROUP BY seq");
        Map<Long, Integer> times = new HashMap<>();
        while (rows.next()) {
            times.put(rows.getLong(1), rows.getInt(2));
        }
        return Collections.unmodifiableMap(times);
    }
}
