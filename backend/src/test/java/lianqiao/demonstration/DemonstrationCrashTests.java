package lianqiao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import lianqiao.Addresses;
import lianqiao.Portal;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import org.junit.jupiter.api.Test;

/** A portal is killed, as by {@code kill -9}, in the middle of a licence of the demonstration; another goes on. */
class DemonstrationCrashTests {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int BEFORE_THE_KILL = 20;

    /** The load stands still in the transaction of the next licence for as long as the test holds the lock. */
    private static final String STAND_STILL = """
            CREATE FUNCTION stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF (SELECT count(*) FROM licence) >= %d THEN PERFORM pg_advisory_xact_lock(4711); END IF;
                RETURN NEW;
            END
            $$;
            CREATE TRIGGER stand_still BEFORE INSERT ON licence FOR EACH ROW EXECUTE FUNCTION stand_still();
            SELECT pg_advisory_lock(4711);
            """.formatted(BEFORE_THE_KILL);

    @Test
    void endsAfterAKillAsAnUndisturbedLoadDoes() throws Exception {
        var name = "demonstration_crash";
        var environment = new HashMap<>(TestEngines.shared().cleanSettings(name));
        environment.put("LIANQIAO_DEMONSTRATION", "true");
        try (Connection owner = Addresses.connect(environment.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            owner.createStatement().execute(STAND_STILL);
            try (var first = PortalProcess.start(Portal.class, environment)) {
                await().atMost(PATIENCE).until(() -> isStandingStill(owner));
                first.kill();
            }
            assertThat(one(owner, "SELECT count(*) FROM licence")).isEqualTo(BEFORE_THE_KILL);
            owner.createStatement().execute("SELECT pg_advisory_unlock(4711)");
            try (var second = PortalProcess.start(Portal.class, environment)) {
                second.url();
                await().atMost(PATIENCE)
                        .until(() -> one(owner, "SELECT count(finished_at) FROM demonstration_load") == 1);
            }
            assertThat(events(owner)).containsExactlyInAnyOrderEntriesOf(undisturbed());
            assertThat(one(owner, "SELECT count(DISTINCT title) FROM licence"))
                    .isEqualTo(DemonstrationFiles.licences().size());
        } finally {
            TestEngines.shared().forget(name);
        }
    }

    private static Map<String, Long> undisturbed() {
        var licences = DemonstrationFiles.licences();
        long published =
                licences.stream().filter(licence -> licence.state() == null).count();
        return Map.of(
                "LicenceDrafted",
                (long) licences.size(),
                "LicencePublished",
                published + 1,
                "LicenceWithdrawn",
                1L,
                "NeedPublished",
                (long) DemonstrationFiles.needs().size());
    }

    private static boolean isStandingStill(Connection owner) throws SQLException {
        return one(owner, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711 AND NOT granted")
                > 0;
    }

    private static Map<String, Long> events(Connection owner) throws SQLException {
        var counts = new HashMap<String, Long>();
        try (ResultSet rows = owner.createStatement()
                .executeQuery("SELECT type, count(*) FROM event_log WHERE type ~ '^(Licence|Need)' GROUP BY type")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static long one(Connection owner, String sql) throws SQLException {
        try (ResultSet rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
