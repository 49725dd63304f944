package lianqiao.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lianqiao.Addresses;

/**
 * Runs schedules of writers whose transactions interleave, against a real log, beside a reader that moves its offset as readers
 * do. A step that PostgreSQL makes wait is left waiting, and the schedule goes on: every schedule is the same each time.
 */
final class Schedules implements AutoCloseable {
    private static final String APPEND =
            "SELECT event_append(ARRAY[?::uuid], ARRAY['Probed'], ARRAY[?::uuid], '{}', '{}')";

    private final List<Writer> writers = new ArrayList<>();
    private final Connection reading;
    private long offset;
    private final List<UUID> seen = new ArrayList<>();
    private final List<UUID> committed = new ArrayList<>();

    Schedules(String url, int writers) throws SQLException {
        reading = Addresses.connect(url);
        offset = head();
        for (int i = 0; i < writers; i++) {
            this.writers.add(new Writer(Addresses.connect(url)));
        }
    }

    /** One schedule: each writer appends and then commits or rolls back, in a random order of all steps, with reads between. */
    void run(Random random) throws Exception {
        List<Writer> shuffled = new ArrayList<>();
        writers.forEach(writer -> shuffled.addAll(List.of(writer, writer)));
        Collections.shuffle(shuffled, random);
        Deque<Writer> steps = new ArrayDeque<>(shuffled);
        while (!steps.isEmpty()) {
            Writer writer = steps.poll();
            if (writer.waits()) {
                steps.add(writer);
                continue;
            }
            writer.step(random.nextInt(5) == 0);
            settle();
            if (random.nextBoolean()) {
                read();
            }
        }
        read();
    }

    /** Until every writer has done what it was told, or waits for another one. */
    private void settle() throws SQLException {
        for (Writer writer : writers) {
            while (writer.waits() && !blocked(writer.backend)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean blocked(int backend) throws SQLException {
        try (PreparedStatement select = reading.prepareStatement("SELECT cardinality(pg_blocking_pids(?)) > 0")) {
            select.setInt(1, backend);
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getBoolean(1);
        }
    }

    List<UUID> seen() {
        return seen;
    }

    List<UUID> committed() {
        return committed;
    }

    private void read() throws SQLException {
        try (PreparedStatement select =
                reading.prepareStatement("SELECT seq, subject FROM event_log WHERE seq > ? ORDER BY seq")) {
            select.setLong(1, offset);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                offset = rows.getLong(1);
                seen.add(rows.getObject(2, UUID.class));
            }
        }
    }

    private long head() throws SQLException {
        try (PreparedStatement select = reading.prepareStatement("SELECT coalesce(max(seq), 0) FROM event_log")) {
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        for (Writer writer : writers) {
            writer.close();
        }
        reading.close();
    }

    /** One transaction at a time, on a connection and a thread of its own, because PostgreSQL may make it wait. */
    private final class Writer {
        private final Connection connection;
        private final ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
        private final int backend;
        private UUID subject = UUID.randomUUID();
        private boolean appended;
        private Future<?> last = CompletableFuture.completedFuture(null);

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            ResultSet pid = connection.createStatement().executeQuery("SELECT pg_backend_pid()");
            pid.next();
            backend = pid.getInt(1);
            connection.commit();
        }

        /** Appends at first, ends the transaction at the second call. */
        void step(boolean rollBack) {
            boolean ends = appended;
            appended = !appended;
            last = thread.submit(() -> {
                if (ends) {
                    end(rollBack);
                } else {
                    append();
                }
                return null;
            });
        }

        boolean waits() {
            return !last.isDone();
        }

        private void append() throws SQLException {
            subject = UUID.randomUUID();
            try (PreparedStatement append = connection.prepareStatement(APPEND)) {
                append.setObject(1, UUID.randomUUID());
                append.setObject(2, subject);
                append.execute();
            }
        }

        private void end(boolean rollBack) throws SQLException {
            if (rollBack) {
                connection.rollback();
            } else {
                connection.commit();
                synchronized (committed) {
                    committed.add(subject);
                }
            }
        }

        void close() throws Exception {
            thread.close();
            connection.close();
        }
    }
}
