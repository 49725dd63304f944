package lianqiao;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;

/** What stands in a table, for a test that looks behind the API. */
public final class Tables {
    private Tables() {}

    /** The one text that it answers. */
    public static String one(DatabaseClient database, String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }

    /** The one number that it answers. */
    public static long count(DatabaseClient database, String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(Long.class).one().block());
    }
}
