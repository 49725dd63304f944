package lianqiao;

import java.util.List;
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

    /** All the texts that it answers, in its order. */
    public static List<String> all(DatabaseClient database, String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).all().collectList().block());
    }

    /** As if that had happened in the table. */
    public static void change(DatabaseClient database, String sql) {
        database.sql(sql).then().block();
    }
}
