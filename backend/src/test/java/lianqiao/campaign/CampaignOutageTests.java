package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.Portal;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import org.junit.jupiter.api.Test;

/** The line to Elasticsearch is cut while a run is asked for: it waits, says so, and ends by itself when the line is mended. */
class CampaignOutageTests {
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Test
    void waitsAndSaysSoAndGoesOnByItself() throws Exception {
        Map<String, String> settings = TestEngines.shared().cleanSettings("campaign_outage");
        try (CuttableLine line = new CuttableLine(settings.get("LIANQIAO_ELASTICSEARCH_URL"));
                Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            UUID campaign = CampaignWorld.campaign(owner, CampaignWorld.make(owner, 8, 3));
            Map<String, String> environment = new HashMap<>(settings);
            environment.put("LIANQIAO_ELASTICSEARCH_URL", line.url());
            environment.put("LIANQIAO_CAMPAIGN_POLL", "500ms");
            try (PortalProcess portal = PortalProcess.start(Portal.class, environment)) {
                portal.url();
                await().atMost(PATIENCE)
                        .until(() -> text(owner, "SELECT name FROM search_index WHERE state = 'LIVE'") != null);
                line.cut();
                UUID run = CampaignWorld.run(owner, campaign);
                String asked = "SELECT state || ' ' || problem FROM campaign_run WHERE id = '" + run + "'";
                await().atMost(PATIENCE).until(() -> text(owner, asked) != null);
                assertThat(text(owner, asked)).startsWith("WAITING").contains("out of reach");
                assertThat(text(owner, "SELECT count(*)::text FROM match")).isEqualTo("0");
                line.mend();
                await().atMost(PATIENCE)
                        .until(() -> text(owner, "SELECT id::text FROM campaign_run WHERE state = 'DONE'") != null);
                assertThat(text(owner, "SELECT count(*)::text FROM match")).isEqualTo("24");
                assertThat(text(owner, "SELECT problem FROM campaign_run")).isNull();
            }
        } finally {
            TestEngines.shared().forget("campaign_outage");
        }
    }

    private static @org.jspecify.annotations.Nullable String text(Connection owner, String sql) throws SQLException {
        ResultSet rows = owner.createStatement().executeQuery(sql);
        return rows.next() ? rows.getString(1) : null;
    }
}
