package lianqiao.kpi;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Whoever owns the tables: what a thief of the owner's password could do. */
final class Owner {
    private Owner() {}

    static void run(String url, String sql) throws SQLException {
        URI place = URI.create(url);
        String[] user = place.getUserInfo().split(":", 2);
        String jdbc = "jdbc:postgresql://" + place.getHost() + ":" + place.getPort() + place.getPath();
        try (Connection connection = DriverManager.getConnection(jdbc, user[0], user[1]);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
