package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.AtOnce;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal process is killed as by {@code kill -9} in the middle of a batch; another process goes on. The end is that of a
 * run that nobody disturbed; the same check finds a cursor that is moved before the rows. The three run at the same time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportCrashTests {
    private static final int ROWS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private enum Course {
        UNDISTURBED(ProbeImports.Mutation.NONE),
        KILLED(ProbeImports.Mutation.NONE),
        CURSOR_FIRST(ProbeImports.Mutation.CURSOR_FIRST);

        private final ProbeImports.Mutation mutation;

        Course(ProbeImports.Mutation mutation) {
            this.mutation = mutation;
        }
    }

    private Map<Course, List<String>> ends = Map.of();

    @BeforeAll
    void importsInEachWay() throws Exception {
        ends = AtOnce.each(Course.values(), ImportCrashTests::end);
    }

    @Test
    void anImportThatWasKilledEndsLikeOneThatWasNot() {
        assertThat(ends.get(Course.KILLED)).isEqualTo(ends.get(Course.UNDISTURBED));
    }

    @Test
    void catchesACursorThatIsMovedBeforeTheRows() {
        List<String> killed = ends.get(Course.CURSOR_FIRST);
        assertThat(killed).isNotEqualTo(ends.get(Course.UNDISTURBED));
        assertThat(killed).hasSizeLessThan(ROWS);
    }

    /** How all rows ended, what is in the table of licences, and what the log says. */
    private static List<String> end(Course course) throws Exception {
        String name = "import_crash_" + course.name().toLowerCase();
        Path own = Files.createDirectories(folder.resolve(name));
        Map<String, String> settings = TestEngines.shared().cleanSettings(name);
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("LIANQIAO_IMPORT_FOLDER", own.toString());
        environment.put("LIANQIAO_INTAKE_BATCH", "25");
        environment.put("LIANQIAO_INTAKE_HOLD", "1s");
        environment.put("LIANQIAO_INTAKE_POLL", "100ms");
        environment.put("PROBE_MUTATION", course.mutation.name());
        environment.put("PROBE_HOLD", own.resolve("hold").toString());
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            give(owner, own);
            if (course != Course.UNDISTURBED) {
                killInTheMiddle(own, environment);
            }
            try (PortalProcess last = PortalProcess.start(ProbeImports.class, environment)) {
                last.url();
                await().atMost(PATIENCE).until(() -> texts(owner, "SELECT state FROM import_job")
                        .equals(List.of("DONE")));
            }
            return outcome(owner);
        } finally {
            TestEngines.shared().forget(name);
        }
    }

    private static void killInTheMiddle(Path own, Map<String, String> environment) throws Exception {
        Files.createFile(own.resolve("hold"));
        try (PortalProcess first = PortalProcess.start(ProbeImports.class, environment)) {
            first.url();
            await().atMost(PATIENCE).until(() -> Files.exists(own.resolve("standing")));
            first.kill();
        }
        Files.delete(own.resolve("hold"));
    }

    private static void give(Connection owner, Path own) throws Exception {
        UUID id = UUID.randomUUID();
        Files.writeString(own.resolve(id + ".import"), Samples.licences(7_000, ROWS));
        try (PreparedStatement job = owner.prepareStatement("""
                INSERT INTO import_job (id, kind, state, file_name, sha256, bytes, lines, ignored_columns, actor, created_at)
                VALUES (?, 'licences', 'WAITING', 'test.csv', '', 0, 0, '{}', '{"name":"test"}', now())
                """)) {
            job.setObject(1, id);
            job.execute();
        }
    }

    private static List<String> outcome(Connection owner) throws SQLException {
        List<String> all = new ArrayList<>(texts(owner, """
                SELECT concat_ws(' ', o.row, o.outcome, o.change, o.findings, l.state, l.source_number, l.fixed_fen)
                FROM import_row_outcome o LEFT JOIN licence l ON l.id = o.subject ORDER BY o.row
                """));
        all.addAll(texts(
                owner, "SELECT concat_ws(' ', region, outcome, change, code, rows) FROM import_tally ORDER BY 1"));
        all.addAll(texts(owner, "SELECT concat_ws(' ', type, count(*)) FROM event_log GROUP BY type ORDER BY 1"));
        all.addAll(texts(owner, "SELECT concat_ws(' ', state, count(*)) FROM licence GROUP BY state ORDER BY 1"));
        return all;
    }

    private static List<String> texts(Connection owner, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = owner.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
