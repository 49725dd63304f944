package lianqiao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of the table licence once more, into a table of the same form with the same keys, with nothing around it. */
final class BareInsert {
    private static final int BATCH = 1_000;

    private BareInsert() {}

    static double rowsPerSecond(Connection database) throws SQLException {
        return rowsPerSecond(database, Integer.MAX_VALUE);
    }

    /** @param most rows that are taken: they are held in memory while they are measured */
    static double rowsPerSecond(Connection database, int most) throws SQLException {
        database.createStatement().execute("CREATE TABLE bare_licence (LIKE licence INCLUDING ALL)");
        List<String[]> rows = read(database, most);
        long begin = System.nanoTime();
        String marks = String.join(",", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO bare_licence VALUES (" + marks + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).length; column++) {
                    insert.setString(column + 1, rows.get(i)[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        database.createStatement().execute("DROP TABLE bare_licence");
        return rows.size() / seconds;
    }

    private static List<String[]> read(Connection database, int most) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (ResultSet found = database.createStatement().executeQuery("SELECT * FROM licence LIMIT " + most)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
