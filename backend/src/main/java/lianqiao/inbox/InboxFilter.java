package lianqiao.inbox;

import java.util.UUID;
import lianqiao.shared.Binding;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Which matches of an organisation are asked for.
 *
 * @param listing one's own
 */
record InboxFilter(
        UUID organisation,
        @Nullable InboxState state,
        @Nullable AnswerSide side,
        @Nullable UUID listing,
        InboxSort sort) {
    static final String STATE = """
            CASE WHEN i.answer IS NOT NULL OR i.spoke_in_deal THEN 'ANSWERED'
                 WHEN i.closed IS NOT NULL OR o.answer = 'NOT_FOR_US' THEN 'CLOSED' ELSE 'WAITING' END""";

    static final String FROM = """
             FROM inbox_item i LEFT JOIN inbox_item o ON o.demand = i.demand AND o.supply = i.supply AND o.side <> i.side
            """;

    static final String WHERE = " WHERE i.organisation = :organisation AND (:state::text IS NULL OR " + STATE + """
             = :state) AND i.side = coalesce(:side, i.side)
             AND (:listing::uuid IS NULL OR CASE i.side WHEN 'DEMAND' THEN i.demand ELSE i.supply END = :listing)""";

    GenericExecuteSpec bind(GenericExecuteSpec sql) {
        var bound = sql.bind("organisation", organisation);
        bound = Binding.orNull(bound, "state", String.class, state == null ? null : state.name());
        bound = Binding.orNull(bound, "side", String.class, side == null ? null : side.name());
        return Binding.orNull(bound, "listing", UUID.class, listing);
    }
}
