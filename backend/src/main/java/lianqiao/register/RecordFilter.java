package lianqiao.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Regions;
import lianqiao.shared.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * A request within what its reader may see, as SQL on {@code register_record AS row}: what was once accepted is public; the rest is for those
 * whom {@link RecordDeeds#sees} names.
 *
 * @param named keys of the types of which the public is told the organisation
 */
record RecordFilter(RecordRequest asked, Actor reader, List<String> named) {
    private static final UUID NOBODY = new UUID(0, 0);

    String where() {
        var where = new StringBuilder("WHERE (row.accepted_at IS NOT NULL OR ")
                .append(full())
                .append(")");
        add(
                where,
                asked.q() != null,
                " AND (row.type = ANY (:named) OR " + full()
                        + ") AND (row.number ILIKE :q OR row.organisation_name ILIKE :q)");
        add(where, !asked.type().isEmpty(), " AND row.type = ANY (:types)");
        add(where, !asked.state().isEmpty(), " AND row.state = ANY (:states)");
        add(where, asked.region() != null, " AND starts_with(row.region, :region)");
        add(where, asked.park() != null, " AND row.park = :park");
        add(where, asked.from() != null, " AND row.happened_on >= :from");
        add(where, asked.until() != null, " AND row.happened_on <= :until");
        add(
                where,
                asked.organisation() != null,
                " AND row.organisation = :organisation AND (row.type = ANY (:named) OR " + full() + ")");
        add(where, asked.indicator() != null, " AND row.told ->> 'indicator' = :indicator");
        add(where, asked.importId() != null, " AND row.import_id = :import AND " + full());
        add(where, asked.isMine(), " AND (row.entered_for = :me OR row.organisation = :me)");
        add(where, asked.isToJudge(), judge());
        return where.toString();
    }

    private String full() {
        if (reader.isOperator()) {
            return "true";
        }
        return "(row.entered_for = :me OR row.organisation = :me" + (looksAfter() == null ? "" : " OR " + place())
                + ")";
    }

    private static String place() {
        return "starts_with(row.region, :after)";
    }

    /** As {@link RecordDeeds} decides of one of them. */
    private String judge() {
        return looksAfter() == null
                ? " AND false"
                : " AND " + place()
                        + " AND row.organisation IS DISTINCT FROM :me AND (row.state = 'ENTERED' AND NOT :who = ANY (row.authors)"
                        + " OR row.cancel_asked_by IS NOT NULL AND row.cancel_asked_by <> :who)";
    }

    /** Where the reader's office looks after; null for who has none. */
    private @Nullable String looksAfter() {
        return reader.region() != null && RecordDeeds.looksAfter(reader, reader.region())
                ? Regions.prefix(reader.region())
                : null;
    }

    private static void add(StringBuilder where, boolean wanted, String condition) {
        if (wanted) {
            where.append(condition);
        }
    }

    String orderBy() {
        return (asked.sort() == null ? RecordSort.NEWEST : SortKey.of(RecordSort.class, asked.sort())).orderBy();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean asksFull = asked.q() != null || asked.organisation() != null;
        if (!reader.isOperator() || asked.isMine() || asked.isToJudge() && looksAfter() != null) {
            values.put("me", reader.organisationOrNobody());
        }
        String after = looksAfter();
        if (after != null && (!reader.isOperator() || asked.isToJudge())) {
            values.put("after", after);
        }
        if (after != null && asked.isToJudge()) {
            values.put("who", Objects.requireNonNullElse(reader.account(), NOBODY));
        }
        if (asksFull) {
            values.put("named", named.toArray(String[]::new));
        }
        put(values, "q", asked.q() == null ? null : Binding.containing(asked.q()));
        put(values, "types", asked.type().isEmpty() ? null : asked.type().toArray(String[]::new));
        put(
                values,
                "states",
                asked.state().isEmpty()
                        ? null
                        : asked.state().stream().map(Enum::name).toArray(String[]::new));
        put(values, "region", asked.region() == null ? null : Regions.prefix(asked.region()));
        put(values, "park", asked.park());
        put(values, "from", asked.from());
        put(values, "until", asked.until());
        put(values, "organisation", asked.organisation());
        put(values, "indicator", asked.indicator());
        put(values, "import", asked.importId());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
