package lianqiao.need;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Regions;
import lianqiao.shared.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Which needs a list shows. Drafts, and what was withdrawn, are shown to their asker and to the operator only, and a list by asker leaves out what that
 * asker posted anonymously, unless it is the asker who looks.
 *
 * @param region and all that lies in it
 * @param words that stand in the title
 * @param viewer organisation that looks; null for the public
 * @param seesAll the operator of the portal
 */
record NeedFilter(
        @Nullable NeedState state,
        @Nullable UUID holder,
        @Nullable String region,
        @Nullable String words,
        NeedSort sort,
        @Nullable UUID viewer,
        boolean seesAll) {

    /** What a request asks for, seen with the eyes of whoever asks. @param sort key of a {@link NeedSort} */
    static NeedFilter of(
            @Nullable NeedState state,
            @Nullable UUID holder,
            @Nullable String region,
            @Nullable String words,
            String sort,
            Actor actor) {
        return new NeedFilter(
                state,
                holder,
                region,
                words,
                SortKey.of(NeedSort.class, sort),
                actor.organisation(),
                actor.isOperator());
    }

    String where() {
        var where = new StringBuilder("WHERE true");
        if (!seesAll) {
            where.append(" AND (need.state NOT IN ('DRAFT', 'WITHDRAWN')")
                    .append(orOwn())
                    .append(")");
        }
        if (state != null) {
            where.append(" AND need.state = :state");
        }
        if (holder != null) {
            where.append(" AND need.asker = :holder");
        }
        if (holder != null && !seesAll) {
            where.append(" AND (NOT need.anonymous").append(orOwn()).append(")");
        }
        if (region != null) {
            where.append(" AND need.region LIKE :region");
        }
        if (words != null && !words.isBlank()) {
            where.append(" AND strpos(lower(need.title), lower(:words)) > 0");
        }
        return where.toString();
    }

    private String orOwn() {
        return viewer == null ? "" : " OR need.asker = :viewer";
    }

    String orderBy() {
        return switch (sort) {
            case NEWEST -> " ORDER BY need.published_at DESC NULLS FIRST, need.id DESC";
            case DEADLINE -> " ORDER BY need.deadline NULLS LAST, need.id DESC";
            case TITLE -> " ORDER BY need.title COLLATE \"zh-x-icu\", need.id DESC";
        };
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return statement.bindValues(values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (viewer != null && !seesAll) {
            values.put("viewer", viewer);
        }
        if (state != null) {
            values.put("state", state.name());
        }
        if (holder != null) {
            values.put("holder", holder);
        }
        if (region != null) {
            values.put("region", Regions.prefix(region) + "%");
        }
        if (words != null && !words.isBlank()) {
            values.put("words", words.strip());
        }
        return values;
    }
}
