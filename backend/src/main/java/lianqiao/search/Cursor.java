package lianqiao.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import lianqiao.shared.Refusal;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The place after which the next page begins: opaque outside, inside the sort values of the last hit. */
final class Cursor {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 300;

    private Cursor() {}

    /** @param values the last hit's {@code sort} as Elasticsearch wrote it */
    static String after(Sorting sorting, String values) {
        String plain = sorting.name().charAt(0) + values;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort values to go on after. A cursor is good only for the order in which it was given out. */
    static List<Object> read(String cursor, Sorting sorting) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<Object> values = JSON.readValue(plain.substring(1), new TypeReference<List<Object>>() {});
            boolean good = cursor.length() <= LONGEST
                    && plain.charAt(0) == sorting.name().charAt(0)
                    && values.size() == sorting.clauses().size()
                    && values.stream().allMatch(value -> value instanceof Number || value instanceof String);
            if (good) {
                return values;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | JacksonException unreadable) {
            throw bad();
        }
        throw bad();
    }

    private static ServerWebInputException bad() {
        Refusal refusal = Refusal.of(
                "BAD_CURSOR",
                "after",
                "翻页标记无效",
                "This cursor can't be used",
                "请使用上一页答复中的 next，且不要改变排序方式",
                "Take next from the page before, and keep the same sort");
        return new ServerWebInputException("cursor", null, refusal.asException());
    }
}
