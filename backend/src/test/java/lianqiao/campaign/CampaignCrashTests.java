package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.Addresses;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import lianqiao.campaign.HaltingCampaignPortal.Mutation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal process is killed as by {@code kill -9} in the middle of a page; another one carries the runs on. What they leave
 * must be what an undisturbed run leaves: the same pairs, and one entry for each. The check finds the two faults that it is
 * there for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignCrashTests {
    private static final String NAME = "campaign_crash";
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final int NEEDS = 20;
    private static final int LICENCES = 6;

    /** What a campaign left: its pairs, and how many events and entries it has. */
    private record Left(Set<String> pairs, long events, long entries) {}

    @TempDir
    static Path folder;

    private final Map<Mutation, Left> killed = new EnumMap<>(Mutation.class);
    private Left undisturbed;

    @BeforeAll
    void killAPortalInTheMiddleOfThreeRuns() throws Exception {
        Map<String, String> settings = TestEngines.shared().cleanSettings(NAME);
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            UUID centre = CampaignWorld.make(owner, NEEDS, LICENCES);
            Map<Mutation, UUID> campaigns = new EnumMap<>(Mutation.class);
            for (Mutation mutation : Mutation.values()) {
                campaigns.put(mutation, CampaignWorld.campaign(owner, centre));
                CampaignWorld.run(owner, campaigns.get(mutation));
            }
            Map<String, String> environment = environment(settings, campaigns);
            killInTheMiddle(environment, campaigns.values());
            try (PortalProcess second = PortalProcess.start(HaltingCampaignPortal.class, environment)) {
                second.url();
                await().atMost(PATIENCE).until(() -> areDone(owner));
                UUID other = CampaignWorld.campaign(owner, centre);
                CampaignWorld.run(owner, other);
                await().atMost(PATIENCE).until(() -> areDone(owner) && ledgerHasRead(owner));
                undisturbed = left(owner, other);
            }
            for (Mutation mutation : Mutation.values()) {
                killed.put(mutation, left(owner, campaigns.get(mutation)));
            }
        }
    }

    @AfterAll
    void forget() {
        TestEngines.shared().forget(NAME);
    }

    @Test
    void aRunThatWasKilledInTheMiddleEndsAsAnUndisturbedOneDoes() {
        Left sound = killed.get(Mutation.NONE);
        assertThat(undisturbed.pairs()).hasSizeGreaterThan(NEEDS);
        assertThat(sound).isEqualTo(undisturbed);
        assertThat(sound.entries()).isEqualTo(sound.pairs().size());
    }

    @Test
    void catchesACursorThatMovesBeforeTheMatches() {
        assertThat(killed.get(Mutation.CURSOR_FIRST).pairs().size())
                .isLessThan(undisturbed.pairs().size());
    }

    @Test
    void catchesMatchesThatAreStoredApartFromTheirEvents() {
        Left apart = killed.get(Mutation.MATCHES_FIRST);
        assertThat(apart.entries()).isLessThan(apart.pairs().size());
    }

    private Map<String, String> environment(Map<String, String> settings, Map<Mutation, UUID> campaigns) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CAMPAIGN_HOLD", folder.resolve("hold").toString());
        environment.put(
                "CAMPAIGN_FAULTS",
                campaigns.entrySet().stream()
                        .map(one -> one.getValue() + "=" + one.getKey())
                        .collect(Collectors.joining(",")));
        environment.put("LIANQIAO_CAMPAIGN_PAGE", "4");
        environment.put("LIANQIAO_CAMPAIGN_POLL", "500ms");
        return environment;
    }

    /** Each of the runs stands in the middle of a page when the portal dies. */
    private void killInTheMiddle(Map<String, String> environment, Collection<UUID> campaigns) throws Exception {
        Path hold = Files.createFile(folder.resolve("hold"));
        try (PortalProcess first = PortalProcess.start(HaltingCampaignPortal.class, environment)) {
            first.url();
            for (UUID campaign : campaigns) {
                await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("standing-" + campaign)));
            }
            first.kill();
        }
        Files.delete(hold);
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

    private static boolean areDone(Connection owner) throws SQLException {
        return count(owner, "campaign_run WHERE state <> 'DONE'") == 0;
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
