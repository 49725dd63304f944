package lianqiao.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTests {
    @TempDir
    Path folder;

    @Test
    void keepsCommittedRowsWhenItIsKilledAndStartedAgain() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            run(postgres.ownerUrl("lianqiao"), "CREATE TABLE kept (n int)");
            run(postgres.ownerUrl("lianqiao"), "INSERT INTO kept VALUES (7)");
            kill(postmaster());
            postgres.ended().get(30, TimeUnit.SECONDS);
        }
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            assertThat(number(postgres.ownerUrl("lianqiao"), "SELECT n FROM kept"))
                    .isEqualTo(7);
        }
    }

    @Test
    void stopsAPostmasterThatWasLeftBehindBeforeItStarts() throws Exception {
        LocalPostgres first = LocalPostgres.start(folder);
        long orphan = postmaster();
        ProcessHandle guard = ProcessHandle.of(orphan).orElseThrow().parent().orElseThrow();
        // the guard and its watcher are gone: nobody is left who would stop the postmaster
        guard.children().filter(child -> child.pid() != orphan).forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
        try (LocalPostgres second = LocalPostgres.start(folder)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(number(second.url("lianqiao"), "SELECT 1")).isEqualTo(1);
        }
        first.close();
    }

    @Test
    void givesTheApplicationNoRightToMakeTablesOrToSignInWithoutItsPassword() {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            assertThatThrownBy(() -> run(postgres.url("lianqiao"), "CREATE TABLE mine (n int)"))
                    .hasMessageContaining("permission denied");
            String wrong = postgres.url("lianqiao").replaceFirst(":[0-9a-f]+@", ":guess@");
            assertThatThrownBy(() -> run(wrong, "SELECT 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void sortsByCodePointAndKeepsItsPasswordsToItself() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            assertThat(number(postgres.url("lianqiao"), "SELECT ('Z' < 'a' AND upper('é') = 'É')::int"))
                    .isEqualTo(1);
            assertThat(number(
                            postgres.url("lianqiao"),
                            "SELECT (current_setting('fsync') = 'on'"
                                    + " AND current_setting('synchronous_commit') = 'on')::int"))
                    .isEqualTo(1);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("passwords"))).hasSize(2);
    }

    private long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static Connection connect(String url) throws SQLException {
        URI address = URI.create(url);
        String[] user = address.getUserInfo().split(":", 2);
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d%s".formatted(address.getHost(), address.getPort(), address.getPath()),
                user[0],
                user[1]);
    }
}
