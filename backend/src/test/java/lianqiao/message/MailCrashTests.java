package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.AtOnce;
import lianqiao.PortalProcess;
import lianqiao.TestEngines;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real portal is killed after the mail server has taken a mail and before that is written down: the next one can't know, says so,
 * and must not send it again. The same check finds the fault that it is there for. Both portals are tried at the same time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailCrashTests {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    /** How the mail stands in the end, and how often it arrived. */
    private record Outcome(String state, int arrived) {}

    private Map<HaltingMailPortal.Mutation, Outcome> outcomes = Map.of();

    @BeforeAll
    void killBoth() throws Exception {
        outcomes = AtOnce.each(HaltingMailPortal.Mutation.values(), this::killed);
    }

    @Test
    void aMailThatWasBeingSentIsUnknownAndNotSentAgain() {
        assertThat(outcomes.get(HaltingMailPortal.Mutation.NONE)).isEqualTo(new Outcome("UNKNOWN", 1));
    }

    @Test
    void catchesAMailThatIsCalledSendingOnlyAfterwards() {
        assertThat(outcomes.get(HaltingMailPortal.Mutation.SENDING_LATE)).isEqualTo(new Outcome("SENT", 2));
    }

    private Outcome killed(HaltingMailPortal.Mutation mutation) throws Exception {
        String name = "mail_crash_" + mutation.name().toLowerCase();
        Map<String, String> settings = TestEngines.shared().cleanSettings(name);
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        Map<String, String> environment = new HashMap<>(settings);
        Path own = Files.createDirectory(folder.resolve(name));
        Path hold = Files.createFile(own.resolve("hold"));
        environment.put("MAIL_MUTATION", mutation.name());
        environment.put("MAIL_HOLD", hold.toString());
        environment.put(
                "LIANQIAO_SMTP_URL", "smtp://127.0.0.1:" + server.getSmtp().getPort());
        environment.put("LIANQIAO_MAIL_FROM", "portal@example.org");
        environment.put("LIANQIAO_MAIL_POLL", "200ms");
        try (Connection owner = Addresses.connect(settings.get("LIANQIAO_DATABASE_OWNER_URL"))) {
            mailDue(owner);
            try (PortalProcess first = PortalProcess.start(HaltingMailPortal.class, environment)) {
                await().atMost(PATIENCE).until(() -> Files.exists(own.resolve("standing")));
                first.kill();
            }
            Files.delete(hold);
            try (PortalProcess second = PortalProcess.start(HaltingMailPortal.class, environment)) {
                second.url();
                await().atMost(PATIENCE).until(() -> settled(owner));
                return new Outcome(state(owner), server.getReceivedMessages().length);
            }
        } finally {
            server.stop();
            TestEngines.shared().forget(name);
        }
    }

    private static void mailDue(Connection owner) throws SQLException {
        UUID account = Ids.next();
        UUID message = Ids.next();
        try (var sql = owner.createStatement()) {
            sql.execute("INSERT INTO account (id, login, password_hash, display_name, address) VALUES ('" + account
                    + "', 'reader', '', '', 'reader@example.org')");
            sql.execute(
                    "INSERT INTO message (id, account, kind, bundle, seq, count, title_zh, title_en, body_zh, body_en,"
                            + " link, at) VALUES ('" + message + "', '" + account
                            + "', 'DEALS', 'x', 1, 1, 't', 't', 'b', 'b', '/deals', now())");
            sql.execute("INSERT INTO delivery (id, kind, about, state, due_at, made_at, changed_at) VALUES ('"
                    + Ids.next() + "', 'MESSAGE', '" + message + "', 'DUE', now(), now(), now())");
        }
    }

    private static boolean settled(Connection owner) throws SQLException {
        return !state(owner).equals("DUE") && !state(owner).equals("SENDING");
    }

    private static String state(Connection owner) throws SQLException {
        ResultSet rows = owner.createStatement().executeQuery("SELECT state FROM delivery");
        rows.next();
        return rows.getString(1);
    }
}
