package lianqiao.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From the request to publish to the first search that finds it, as an impatient searcher would see it. */
final class PublishMeasure {
    private static final int TIMES = 200;
    private static final double TO_REACH = 1_500;

    private final House house;

    PublishMeasure(House house) {
        this.house = house;
    }

    void run() throws Exception {
        house.portal.signIn("institute@demo");
        List<Long> times = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            String title = "量测专利" + word(i) + "装置";
            String id = house.portal
                    .post("/api/v1/licences", form(i, title))
                    .path("id")
                    .asString();
            long sent = System.nanoTime();
            house.portal.post("/api/v1/licences/" + id + "/publish", Map.of());
            awaitFound(id, title);
            times.add(System.nanoTime() - sent);
        }
        Spread spread = new Spread(times, (System.nanoTime() - begin) / 1e9);
        String note = "%d licences, asked every 5 ms; p50 %.0f ms; at most 1500".formatted(TIMES, spread.millis(0.5));
        new Figure("publish_to_searchable_p99_ms", spread.millis(0.99), "ms", TO_REACH, note).print();
    }

    private void awaitFound(String id, String title) throws Exception {
        String path = "/api/v1/search?facets=false&size=5&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        while (true) {
            JsonNode found = house.portal.get(path);
            for (JsonNode item : found.path("items")) {
                if (item.path("id").asString().equals(id)
                        || item.path("listing").path("id").asString().equals(id)) {
                    return;
                }
            }
            Thread.sleep(5);
        }
    }

    private static Map<String, Object> form(int i, String title) {
        LocalDate granted = LocalDate.now().minusYears(2);
        return Map.of(
                "basis", "STATUTORY",
                "title", title,
                "summary", "为量测而写的说明，不是真实专利。",
                "ipc", List.of("H01M10/613"),
                "patentees", List.of("量测研究院"),
                "feeTerms", Map.of("mode", "LUMP_SUM", "fen", 5_000_000),
                "from", LocalDate.now().toString(),
                "until", LocalDate.now().plusYears(3).toString(),
                "territory", "中国境内",
                "patent", patent(i, granted));
    }

    private static Map<String, Object> patent(int i, LocalDate granted) {
        return Map.of(
                "number",
                InventedNumber.of("20211%07d".formatted(9_000_000 + i)),
                "kind",
                "INVENTION",
                "grantedOn",
                granted.toString(),
                "endsOn",
                LocalDate.now().plusYears(15).toString());
    }

    /** Four Chinese characters that no other round has in this order. */
    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 1, k = 0; k < 4; k++, rest /= 7) {
            word.append("甲乙丙丁戊己庚".charAt(rest % 7));
        }
        return word.toString();
    }
}
