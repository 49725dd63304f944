package lianqiao.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Plain JDBC to a database named as the portal's settings name it. */
final class Jdbc {
    private Jdbc() {}

    static Connection connect(String url) throws SQLException {
        URI address = URI.create(url);
        String[] user = address.getUserInfo().split(":", 2);
        String jdbc = "jdbc:postgresql://%s:%d%s?reWriteBatchedInserts=true&stringtype=unspecified"
                .formatted(address.getHost(), address.getPort(), address.getPath());
        return DriverManager.getConnection(jdbc, user[0], user[1]);
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
