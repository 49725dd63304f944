package lianqiao.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own on the loopback address, with its data in a folder that survives restarts.
 *
 * <p>Three roles: {@code postgres} stays here, {@code lianqiao_owner} owns the database and runs migrations,
 * {@code lianqiao} is the application's and owns nothing. Everyone signs in by password (SCRAM). fsync stays on: a
 * committed transaction outlives a power cut here as in production.
 */
public final class LocalPostgres implements AutoCloseable {
    public static final String DATABASE = "lianqiao";
    public static final String APPLICATION = "lianqiao";
    public static final String OWNER = "lianqiao_owner";

    private final Path folder;
    private final Passwords passwords;
    private final int port;
    private final Child child;

    private LocalPostgres(Path folder, Passwords passwords, int port, Child child) {
        this.folder = folder;
        this.passwords = passwords;
        this.port = port;
        this.child = child;
    }

    /** Starts it with the data of {@code folder}, made on the first start. Returns when it takes connections. */
    public static LocalPostgres start(Path folder) {
        try {
            Path home = folder.toAbsolutePath();
            Files.createDirectories(home);
            Path programs = Distribution.postgres().resolve("bin");
            Passwords passwords = Passwords.in(home.resolve("passwords"));
            Path data = home.resolve("data");
            stopOrphan(home);
            if (!Files.isDirectory(data)) {
                initialise(programs, home, data, passwords);
            }
            int port = Folders.freePort();
            CompletableFuture<Boolean> ready = new CompletableFuture<>();
            Child child =
                    Child.start("PostgreSQL", "INT", command(programs, data, port), environment(), log(home), line -> {
                        if (line.contains("ready to accept connections")) {
                            ready.complete(true);
                        }
                    });
            child.ended().thenAccept(code -> ready.complete(false));
            LocalPostgres postgres = new LocalPostgres(home, passwords, port, child);
            postgres.awaitReady(ready);
            postgres.createRolesAndDatabase();
            return postgres;
        } catch (IOException e) {
            throw new EngineFailure("PostgreSQL: its folder %s is not usable: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** Stops the server of an earlier start that still runs on this folder. */
    static void stopOrphan(Path folder) {
        Path data = folder.resolve("data");
        Orphan.stop("PostgreSQL", data.resolve("postmaster.pid"), data.toString(), "INT");
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }

    private static Map<String, @Nullable String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC");
    }

    private static List<String> command(Path programs, Path data, int port) {
        List<String> command = new ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
        Map<String, String> settings = Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "100",
                "shared_buffers", "256MB",
                "max_wal_size", "2GB",
                "log_min_messages", "warning",
                "timezone", "UTC");
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Root.lessThanRoot(command);
    }

    /** Made beside and renamed when complete, so that a start killed in the middle leaves nothing half done. */
    private static void initialise(Path programs, Path folder, Path data, Passwords passwords) throws IOException {
        Path part = folder.resolve("data.part");
        Folders.delete(part);
        Path password = folder.resolve("superuser.part");
        Files.writeString(password, passwords.superuser() + "\n");
        Child child = Child.start(
                "initdb",
                "TERM",
                Root.lessThanRoot(List.of(
                        programs.resolve("initdb").toString(),
                        "-D",
                        part.toString(),
                        "-U",
                        "postgres",
                        "--pwfile=" + password,
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C")),
                environment(),
                folder.resolve("initdb.log"),
                line -> {});
        int code = child.ended().join();
        Files.delete(password);
        if (code != 0) {
            throw new EngineFailure("PostgreSQL could not make its data folder %s: %s".formatted(data, Tail.of(child)));
        }
        Files.move(part, data);
    }

    private void awaitReady(CompletableFuture<Boolean> ready) {
        try {
            if (!ready.get(60, TimeUnit.SECONDS)) {
                throw new EngineFailure(
                        "PostgreSQL did not start: %s (log: %s)".formatted(Tail.of(child), log(folder)));
            }
        } catch (TimeoutException | ExecutionException e) {
            close();
            throw new EngineFailure("PostgreSQL was not ready after 60 s (log: %s)".formatted(log(folder)), e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new EngineFailure("PostgreSQL: the start was interrupted", e);
        }
    }

    private void createRolesAndDatabase() {
        execute("postgres", role(OWNER, passwords.owner()));
        execute("postgres", role(APPLICATION, passwords.application()));
        if (!exists(DATABASE)) {
            createDatabase(DATABASE, null);
        }
    }

    private static String role(String name, String password) {
        return """
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF;
              ALTER ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%2$s';
            END $$""".formatted(name, password);
    }

    private boolean exists(String database) {
        try (Connection connection = connect("postgres");
                var statement = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new EngineFailure("PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Makes a database that the owner role owns: an empty one, or a copy of another. */
    public void createDatabase(String name, @Nullable String template) {
        execute(
                "postgres",
                "CREATE DATABASE %s OWNER %s TEMPLATE %s STRATEGY %s"
                        .formatted(
                                name,
                                OWNER,
                                template == null ? "template0" : template,
                                template == null ? "wal_log" : "file_copy"));
    }

    /** For data that nobody wants once it has ended, as in tests: from now on no commit waits for the disk. */
    public void forgetPowerCuts() {
        execute("postgres", "ALTER SYSTEM SET fsync = off");
        execute("postgres", "SELECT pg_reload_conf()");
    }

    /** Drops a database and whoever is still connected to it. */
    public void dropDatabase(String name) {
        execute("postgres", "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EngineFailure("PostgreSQL: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", passwords.superuser());
    }

    /** The application's address, in the form of {@code LIANQIAO_DATABASE_URL}. */
    public String url(String database) {
        return "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(APPLICATION, passwords.application(), port, database);
    }

    /** The address of the role that runs migrations, in the form of {@code LIANQIAO_DATABASE_OWNER_URL}. */
    public String ownerUrl(String database) {
        return "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(OWNER, passwords.owner(), port, database);
    }

    /** Completes when it has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return child.ended();
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
