package lianqiao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How many transactions a second the one lock of the event log lets through, synced to disk. */
final class AppendMeasure {
    private static final int WRITERS = 8;
    private static final int SECONDS = 5;
    private static final String APPEND =
            "SELECT event_append(ARRAY[?::uuid], ARRAY['Measured'], ARRAY[?::uuid], ARRAY['{}'], '{\"name\":\"bench\"}')";

    private final House house;

    AppendMeasure(House house) {
        this.house = house;
    }

    void run() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long appended = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                all.add(() -> append(end));
            }
            for (Future<Integer> writer : writers.invokeAll(all)) {
                appended += writer.get();
            }
        }
        String note = WRITERS + " writers, one event a transaction, synchronous commit, readers running";
        new Figure("appends_per_s", appended / (double) SECONDS, "transactions/s", null, note).print();
    }

    private int append(long end) throws Exception {
        int appended = 0;
        try (Connection connection = house.database();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            while (System.nanoTime() < end) {
                append.setObject(1, UUID.randomUUID());
                append.setObject(2, UUID.randomUUID());
                append.execute();
                appended++;
            }
        }
        return appended;
    }
}
