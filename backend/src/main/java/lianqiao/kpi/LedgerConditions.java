package lianqiao.kpi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** The parts of WHERE that are asked for; every value is bound. */
record LedgerConditions(List<String> parts, Map<String, Object> values) {
    static LedgerConditions of(LedgerQuery query) {
        LedgerConditions where = new LedgerConditions(new ArrayList<>(), new HashMap<>());
        where.add("measure = :measure", "measure", query.measure());
        where.add("centre = :centre", "centre", query.centre());
        where.add("campaign = :campaign", "campaign", query.campaign());
        where.add("basis = :basis", "basis", query.basis());
        where.add("seq = :entry", "entry", query.entry());
        where.add("subject = :subject", "subject", query.subject());
        where.add(
                "recorded_at < :until",
                "until",
                query.asOf() == null ? null : AsOf.endOf(query.asOf()).atOffset(ZoneOffset.UTC));
        where.addNode(query.node());
        where.add("occurred_at >= :since", "since", query.since() == null ? null : start(query.since()));
        boolean park = query.region() != null && Parks.exists(query.region());
        where.add(
                side(query.side(), park ? "park" : "region"), "region", park ? query.region() : prefix(query.region()));
        return where;
    }

    String text() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    private void add(String part, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            values.put(name, value);
        }
    }

    /** A chain's key has no slash. */
    private void addNode(@Nullable String node) {
        boolean chain = node != null && node.indexOf('/') < 0;
        add(chain ? "node LIKE :node" : "node = :node", "node", chain ? node + "/%" : node);
    }

    private static String side(@Nullable Side side, String place) {
        String like = "_" + place + " LIKE :region";
        return switch (side == null ? Side.EITHER : side) {
            case SUPPLY -> "supply" + like;
            case DEMAND -> "demand" + like;
            case EITHER -> "(supply" + like + " OR demand" + like + ")";
        };
    }

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.ofHours(8));
    }

    private static @Nullable String prefix(@Nullable String region) {
        return region == null ? null : Regions.prefix(region) + "%";
    }
}
