package lianqiao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;
import java.util.Random;
import lianqiao.Addresses;
import lianqiao.TestEngines;
import org.junit.jupiter.api.Test;

/** Property: whatever the interleaving of writers, a reader that moves by offset misses nothing and sees commits in order. */
class EventOrderTests {
    private static final int SCHEDULES = 1_000;
    private static final int WRITERS = 3;
    private static final long SEED = 20261122;

    @Test
    void aThousandInterleavedSchedulesLoseAndReorderNothing() throws Exception {
        Map<String, String> settings = TestEngines.shared().cleanSettings("event_order");
        assertThat(faultySchedules(settings)).isZero();
        TestEngines.shared().forget("event_order");
    }

    /** The mutation: the lock taken out of event_append, as if a bare sequence were an order. */
    @Test
    void catchesAnAppendWithoutTheLock() throws Exception {
        Map<String, String> settings = TestEngines.shared().cleanSettings("event_order_mutant");
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"));
                var mutation = EventOrderTests.class.getResourceAsStream("append-without-lock.sql")) {
            owner.createStatement().execute(new String(mutation.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(faultySchedules(settings)).isGreaterThan(SCHEDULES / 20);
        TestEngines.shared().forget("event_order_mutant");
    }

    private static int faultySchedules(Map<String, String> settings) throws Exception {
        Random random = new Random(SEED);
        int faulty = 0;
        try (Schedules schedules = new Schedules(settings.get("LIANQIAO_DATABASE_URL"), WRITERS)) {
            for (int i = 0; i < SCHEDULES; i++) {
                schedules.run(random);
                if (!schedules.seen().equals(schedules.committed())) {
                    faulty++;
                }
                schedules.seen().clear();
                schedules.committed().clear();
            }
        }
        return faulty;
    }
}
