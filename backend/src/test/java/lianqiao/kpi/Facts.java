package lianqiao.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Event;
import lianqiao.shared.Actor;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Events and entries to test with. */
final class Facts {
    static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");
    static final UUID ONE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    static final UUID TWO = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final JsonMapper JSON = new JsonMapper();

    private Facts() {}

    static Event event(long seq, String type, String body) {
        UUID id = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + seq);
        return new Event(seq, id, type, ONE, AT, Actor.system("test"), JSON.readTree(body.replace('\'', '"')));
    }

    static Event published(long seq, String basis, String patent, String region) {
        return event(seq, "LicencePublished", """
                {'licence': '%s', 'patent': '%s', 'holder': '%s', 'supplyRegion': '%s', 'basis': '%s',
                 'nodes': [{'node': 'nev-icv/bms', 'weight': 0.8}], 'demonstration': false}""".formatted(ONE, patent, TWO, region, basis));
    }

    static Event uptake(long seq, String patent, UUID licensee, boolean demonstration) {
        return event(seq, "UptakeRecorded", """
                {'uptake': '%s', 'licence': '%s', 'patent': '%s', 'licensee': '%s', 'licensor': '%s', 'supplyRegion': '120116',
                 'demandRegion': '120110', 'nodes': [], 'centre': null, 'basis': 'STATUTORY', 'demonstration': %s}""".formatted(ONE, TWO, patent, licensee, TWO, demonstration));
    }

    static Measures measures() {
        return MeasureFile.read(YamlPlace.resource("kpi/measures.yaml"));
    }

    static Dimensions dimensions(
            @Nullable String supplyRegion,
            @Nullable UUID organisation,
            @Nullable String node,
            @Nullable String basis,
            boolean demonstration) {
        return new Dimensions(
                supplyRegion,
                null,
                null,
                null,
                null,
                null,
                organisation,
                null,
                node,
                basis,
                null,
                null,
                null,
                demonstration);
    }

    static Fact fact(String measure, String key, long eventSeq) {
        Dimensions by = dimensions("120116", ONE, "nev-icv/bms", "STATUTORY", true);
        return new Fact(measure, key, TWO, eventSeq, "LicencePublished", 1, AT, by, "/licences/" + ONE);
    }

    /** A sound ledger of so many rows. */
    static List<Entry> ledger(int rows) {
        List<Entry> entries = new ArrayList<>();
        String last = Entry.BEGINNING;
        for (int seq = 1; seq <= rows; seq++) {
            Entry entry = Entry.next(seq, fact("licences_published", "fact " + seq, 10L * seq), "1", AT, last);
            entries.add(entry);
            last = entry.hash();
        }
        return entries;
    }
}
