package lianqiao.campaign;

import java.util.UUID;
import lianqiao.shared.Ids;
import org.springframework.r2dbc.core.DatabaseClient;

/** Open needs as the feature keeps them. */
final class OpenNeed {
    private OpenNeed() {}

    static void add(DatabaseClient database, UUID firm, String title, String region) {
        database.sql("""
                        INSERT INTO tech_need (id, version, state, title, problem, targets, ipc, cooperation, region, asker,
                            asker_name, asker_kind, anonymous, nodes, nodes_kept, created_at, published_at, changed_at,
                            demonstration)
                        VALUES (:id, 1, 'OPEN', :title, '', '{}', '{}', '{}', :region, :firm, '某企业', 'ENTERPRISE', false,
                            '[{"node": "nev-icv/bms", "weight": 0.8}]', false, now(), now(), now(), false)""")
                .bind("id", Ids.next())
                .bind("title", title)
                .bind("region", region)
                .bind("firm", firm)
                .then()
                .block();
    }
}
