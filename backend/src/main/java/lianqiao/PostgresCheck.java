package lianqiao;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Is there a PostgreSQL, does it let the role in, and is it new enough? */
final class PostgresCheck {
    private static final int OLDEST = 16;

    private PostgresCheck() {}

    static void check(String variable, DatabaseUrl url) throws Preflight.Failed {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), signIn(url))) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Preflight.Failed("PostgreSQL at %s:%d is version %d: LianQiao needs %d or newer"
                        .formatted(url.host(), url.port(), version, OLDEST));
            }
        } catch (SQLException e) {
            throw new Preflight.Failed("%s: %s".formatted(variable, explain(url, e)));
        }
    }

    private static Properties signIn(DatabaseUrl url) {
        Properties properties = new Properties();
        properties.setProperty("user", url.user());
        properties.setProperty("password", url.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "5");
        return properties;
    }

    private static String explain(DatabaseUrl url, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "PostgreSQL at %s:%d does not let '%s' in: check user and password"
                        .formatted(url.host(), url.port(), url.user());
            case "3D000" ->
                "PostgreSQL at %s:%d has no database '%s': make it with CREATE DATABASE %s OWNER …"
                        .formatted(url.host(), url.port(), url.name(), url.name());
            default ->
                "no PostgreSQL answers at %s:%d (%s): is it running, and is the address right?"
                        .formatted(url.host(), url.port(), unknownHost(e) ? "no such host" : Preflight.reason(e));
        };
    }

    private static boolean unknownHost(Throwable thrown) {
        return thrown instanceof UnknownHostException || (thrown.getCause() != null && unknownHost(thrown.getCause()));
    }
}
