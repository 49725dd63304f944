package lianqiao.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Which notices a list shows. Everybody sees what is published; the author's organisation its own as well, where it asks for them.
 *
 * @param region that one, all that lies in it, and what is told everywhere
 * @param words that stand in title, summary or text
 * @param clause name of a policy clause that they serve
 * @param own organisation whose own are asked for, in whatever state; null for what everybody reads
 */
record NoticeFilter(
        @Nullable NoticeKind kind,
        @Nullable String region,
        @Nullable String words,
        @Nullable String clause,
        @Nullable UUID own) {

    String where() {
        var where = new StringBuilder(own == null ? "WHERE state = 'PUBLISHED'" : "WHERE author = :own");
        if (kind != null) {
            where.append(" AND kind = :kind");
        }
        if (region != null) {
            where.append(" AND (region IS NULL OR region LIKE :region)");
        }
        if (words != null && !words.isBlank()) {
            where.append(" AND strpos(lower(title || ' ' || summary || ' ' || body), lower(:words)) > 0");
        }
        if (clause != null) {
            where.append(" AND clauses @> jsonb_build_array(:clause)");
        }
        return where.toString();
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "own", own);
        put(values, "kind", kind == null ? null : kind.name());
        put(values, "region", region == null ? null : Regions.prefix(region) + "%");
        put(values, "words", words == null || words.isBlank() ? null : words.strip());
        put(values, "clause", clause);
        return statement.bindValues(values);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
