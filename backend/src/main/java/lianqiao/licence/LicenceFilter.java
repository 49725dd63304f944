package lianqiao.licence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Which licences a list shows. Drafts are shown to their holder and to whoever runs the portal only.
 *
 * @param viewer organisation that looks; null for the public
 * @param seesAll the operator of the portal
 */
record LicenceFilter(
        @Nullable LicenceState state,
        @Nullable UUID holder,
        @Nullable Basis basis,
        LicenceSort sort,
        @Nullable UUID viewer,
        boolean seesAll) {

    /** A term that is over counts as expired, though no nightly check has written it down yet. */
    private static final String STATE_NOW = """
            CASE WHEN licence.state = 'PUBLISHED' AND licence.basis <> 'EXTERNAL' AND licence.valid_until < :today
                THEN 'EXPIRED' ELSE licence.state END
            """;

    String where() {
        var where = new StringBuilder("WHERE (licence.state <> 'DRAFT'");
        if (seesAll) {
            where.append(" OR true");
        }
        if (viewer != null) {
            where.append(" OR licence.holder = :viewer");
        }
        where.append(")");
        if (state != null) {
            where.append(" AND :state = ").append(STATE_NOW);
        }
        if (holder != null) {
            where.append(" AND licence.holder = :holder");
        }
        if (basis != null) {
            where.append(" AND licence.basis = :basis");
        }
        return where.toString();
    }

    String orderBy() {
        return switch (sort) {
            case NEWEST -> " ORDER BY licence.published_at DESC NULLS FIRST, licence.id DESC";
            case FEE -> " ORDER BY licence.fixed_fen NULLS LAST, licence.id DESC";
            case ENDS -> " ORDER BY licence.valid_until NULLS LAST, licence.id DESC";
            case TITLE -> " ORDER BY licence.title COLLATE \"zh-x-icu\", licence.id DESC";
        };
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement, LocalDate today) {
        return statement.bindValues(values(today));
    }

    private Map<String, Object> values(LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (viewer != null) {
            values.put("viewer", viewer);
        }
        if (state != null) {
            values.put("state", state.name());
            values.put("today", today);
        }
        if (holder != null) {
            values.put("holder", holder);
        }
        if (basis != null) {
            values.put("basis", basis.name());
        }
        return values;
    }
}
