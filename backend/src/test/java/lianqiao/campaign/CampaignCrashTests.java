package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal process is killed as by {@code kill -9} in the middle of a page; another one carries the run on. What it leaves
 * must be what an undisturbed run leaves: the same pairs, and one entry for each. The check finds the two faults that it is
 * there for.
 */
class CampaignCrashTests {
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final int NEEDS = 20;
    private static final int LICENCES = 6;

    /** What a campaign left: its pairs, and how many events and entries it has. */
    private record Left(Set<String> pairs, long events, long entries) {}

    private record Ended(Left killed, Left undisturbed) {}

    @TempDir
    Path folder;

    @Test
    void aRunThatWasKilledInTheMiddleEndsAsAnUndisturbedOneDoes() throws Exception {
        Ended ended = killedAndUndisturbed(HaltingCampaignPortal.Mutation.NONE);
        assertThat(ended.undisturbed().pairs()).hasSizeGreaterThan(NEEDS);
        assertThat(ended.killed()).isEqualTo(ended.undisturbed());
        assertThat(ended.killed().entries()).isEqualTo(ended.killed().pairs().size());
    }

    @Test
    void catchesACursorThatMovesBeforeTheMatches() throws Exception {
        Ended ended = killedAndUndisturbed(HaltingCampaignPortal.Mutation.CURSOR_FIRST);
        assertThat(ended.killed().pairs().size())
                .isLessThan(ended.undisturbed().pairs().size());
    }

    @Test
    void catchesMatchesThatAreStoredApartFromTheirEvents() throws Exception {
        Ended ended = killedAndUndisturbed(HaltingCampaignPortal.Mutation.MATCHES_FIRST);
        assertThat(ended.killed().entries()).isLessThan(ended.killed().pairs().size());
    }

    private Ended killedAndUndisturbed(HaltingCampaignPortal.Mutation mutation) throws Exception {
        String name = "campaign_crash_" + mutation.name().toLowerCase();
        Map<String, String> settings = TestEngines.shared().cleanSettings(name);
        Path hold = Files.createFile(folder.resolve("hold"));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CAMPAIGN_MUTATION", mutation.name());
        environment.put("CAMPAIGN_HOLD", hold.toString());
        environment.put("LIANQIAO_CAMPAIGN_PAGE", "4");
        environment.put("LIANQIAO_CAMPAIGN_POLL", "500ms");
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            UUID centre = CampaignWorld.make(owner, NEEDS, LICENCES);
            UUID killed = CampaignWorld.campaign(owner, centre);
            UUID run = CampaignWorld.run(owner, killed);
            try (PortalProcess first = PortalProcess.start(HaltingCampaignPortal.class, environment)) {
                first.url();
                await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("standing")));
                first.kill();
            }
            Files.delete(hold);
            try (PortalProcess second = PortalProcess.start(HaltingCampaignPortal.class, environment)) {
                second.url();
                await().atMost(PATIENCE).until(() -> isDone(owner, run));
                UUID undisturbed = CampaignWorld.campaign(owner, centre);
                UUID other = CampaignWorld.run(owner, undisturbed);
                await().atMost(PATIENCE).until(() -> isDone(owner, other) && ledgerHasRead(owner));
                return new Ended(left(owner, killed), left(owner, undisturbed));
            }
        } finally {
            TestEngines.shared().forget(name);
        }
    }

    private static Left left(Connection owner, UUID campaign) throws SQLException {
        Set<String> pairs = new TreeSet<>();
        ResultSet rows = owner.createStatement()
                .executeQuery("SELECT demand || ' ' || supply FROM match WHERE campaign = '" + campaign + "'");
        while (rows.next()) {
            pairs.add(rows.getString(1));
        }
        return new Left(
                pairs,
                count(owner, "event_log WHERE type = 'MatchStored' AND body ->> 'campaign' = '" + campaign + "'"),
                count(owner, "ledger_entry WHERE measure = 'matches_made' AND campaign = '" + campaign + "'"));
    }

    private static boolean isDone(Connection owner, UUID run) throws SQLException {
        return count(owner, "campaign_run WHERE state = 'DONE' AND id = '" + run + "'") == 1;
    }

    private static boolean ledgerHasRead(Connection owner) throws SQLException {
        return count(owner, "event_reader WHERE name = 'ledger' AND seq = (SELECT max(seq) FROM event_log)") == 1;
    }

    private static long count(Connection owner, String from) throws SQLException {
        ResultSet rows = owner.createStatement().executeQuery("SELECT count(*) FROM " + from);
        rows.next();
        return rows.getLong(1);
    }
}
