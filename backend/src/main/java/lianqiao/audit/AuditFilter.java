package lianqiao.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Which part of the log is asked for.
 *
 * @param actor account or organisation
 * @param until exclusive
 * @param region of whoever may see it: that of the actor, or of either side of the thing, lies in it; null for everything
 * @param after cursor: the last line that was seen; the log is read backwards
 */
record AuditFilter(
        @Nullable UUID actor,
        @Nullable UUID subject,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String region,
        @Nullable Long after) {

    /** Who posted something anonymously is not found by looking for what they did. */
    private static final String ANONYMOUS =
            "coalesce(e.body -> 'listing' ->> 'id' IS NOT NULL AND e.body -> 'listing' ->> 'holder' IS NULL"
                    + " AND e.body -> 'listing' ->> 'source' IS NULL, false)";

    /** Who asked in a deal without wishing to be known, before it agreed: everything of that deal, whoever tells it. */
    static final String HIDDEN = "(SELECT (h.body ->> 'hiddenDemander')::uuid FROM event_log h"
            + " WHERE h.subject = e.subject AND h.body ->> 'hiddenDemander' IS NOT NULL AND h.seq <= e.seq"
            + " AND NOT EXISTS (SELECT FROM event_log n WHERE n.subject = e.subject AND n.type = 'DemanderNamed'"
            + " AND n.seq <= e.seq) LIMIT 1)";

    /** Whether the reader is told who posted what the public sees without a name: the operator only. */
    boolean tellsAnonymous() {
        return region == null;
    }

    AuditFilter after(long seq) {
        return new AuditFilter(actor, subject, type, from, until, region, seq);
    }

    String where() {
        StringBuilder where = new StringBuilder("WHERE true");
        clause(where, actor, "(e.actor ->> 'account' = :actor OR e.actor ->> 'organisation' = :actor)");
        clause(where, actor == null ? null : region, "NOT " + ANONYMOUS);
        clause(
                where,
                actor == null ? null : region,
                "(e.actor ->> 'organisation') IS DISTINCT FROM " + HIDDEN + "::text");
        clause(where, subject, "e.subject = :subject");
        clause(where, type, "e.type = :type");
        clause(where, from, "e.at >= :from");
        clause(where, until, "e.at < :until");
        clause(
                where,
                region,
                "(e.actor ->> 'region' LIKE :region OR e.body ->> 'supplyRegion' LIKE :region"
                        + " OR e.body ->> 'demandRegion' LIKE :region)");
        clause(where, after, "e.seq < :after");
        return where.toString();
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "actor", actor == null ? null : actor.toString());
        put(values, "subject", subject);
        put(values, "type", type);
        put(values, "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
        put(values, "until", until == null ? null : until.atOffset(ZoneOffset.UTC));
        put(values, "region", region == null ? null : Regions.prefix(region) + "%");
        put(values, "after", after);
        return statement.bindValues(values);
    }

    private static void clause(StringBuilder where, @Nullable Object value, String clause) {
        if (value != null) {
            where.append(" AND ").append(clause);
        }
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
