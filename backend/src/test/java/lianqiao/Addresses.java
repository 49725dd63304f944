package lianqiao;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets tests reach a database by the address that the portal's settings name, over JDBC. */
public final class Addresses {
    private Addresses() {}

    public static Connection connect(String url) throws SQLException {
        DatabaseUrl address = DatabaseUrl.parse(url);
        return DriverManager.getConnection(address.jdbc(), address.user(), address.password());
    }
}
