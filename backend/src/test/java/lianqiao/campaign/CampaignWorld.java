package lianqiao.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import lianqiao.licence.TestNumbers;
import lianqiao.shared.Ids;

/** A centre, needs and licences as their features keep them, written before any portal runs. */
final class CampaignWorld {
    private CampaignWorld() {}

    /** @return the centre */
    static UUID make(Connection owner, int needs, int licences) throws SQLException {
        UUID centre = organisation(owner, "OPERATION_CENTRE");
        UUID firm = organisation(owner, "ENTERPRISE");
        UUID institute = organisation(owner, "INSTITUTE");
        for (int i = 0; i < needs; i++) {
            need(owner, firm, i);
        }
        for (int i = 0; i < licences; i++) {
            licence(owner, institute, i);
        }
        return centre;
    }

    static UUID campaign(Connection owner, UUID centre) throws SQLException {
        return insert(owner, "INSERT INTO campaign VALUES (?, '对接', '{}', '{}', '" + centre + "', now(), false)");
    }

    static UUID run(Connection owner, UUID campaign) throws SQLException {
        return insert(
                owner, "INSERT INTO campaign_run (id, campaign, state) VALUES (?, '" + campaign + "', 'WAITING')");
    }

    private static UUID organisation(Connection owner, String kind) throws SQLException {
        return insert(
                owner, "INSERT INTO organisation (id, name, kind, region) VALUES (?, '某单位', '" + kind + "', '120116')");
    }

    private static void need(Connection owner, UUID firm, int serial) throws SQLException {
        insert(owner, """
                INSERT INTO tech_need (id, version, state, title, problem, targets, ipc, cooperation, region, asker, asker_name,
                    asker_kind, anonymous, nodes, nodes_kept, created_at, published_at, changed_at, demonstration)
                VALUES (?, 1, 'OPEN', '锂离子电池隔膜改性 %d', '', '{}', '{}', '{}', '120110', '%s', '某企业', 'ENTERPRISE', false,
                    '[{"node": "nev-icv/bms", "weight": 0.8}]', false, now(), now(), now(), false)""".formatted(serial, firm));
    }

    private static void licence(Connection owner, UUID institute, int serial) throws SQLException {
        UUID patent = insert(owner, """
                INSERT INTO patent (id, number, kind, title, standing, changed_at)
                VALUES (?, '%s', 'INVENTION', '锂离子电池隔膜', 'UNKNOWN', now())""".formatted(TestNumbers.of(serial)));
        insert(owner, """
                INSERT INTO licence (id, version, state, basis, patent, title, summary, ipc, patentees, fee_terms, fee_mode,
                    territory, know_how, holder, holder_name, holder_kind, region, nodes, nodes_kept, created_at, published_at,
                    changed_at, demonstration)
                VALUES (?, 1, 'PUBLISHED', 'STATUTORY', '%s', '锂离子电池隔膜涂覆 %d', '', '{H01M10/0525}', '{某研究所}',
                    '{"mode": "FREE"}', 'FREE', '中国境内', '', '%s', '某研究所', 'INSTITUTE', '120116',
                    '[{"node": "nev-icv/bms", "weight": 0.8}]', false, now(), now(), now(), false)""".formatted(patent, serial, institute));
    }

    private static UUID insert(Connection owner, String sql) throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement insert = owner.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.execute();
        }
        return id;
    }
}
