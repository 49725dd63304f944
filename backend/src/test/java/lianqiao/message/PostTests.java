package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;

/** Mail over a socket. */
class PostTests {
    private static final Mail MAIL =
            new Mail(Ids.next(), "reader@example.org", "[链桥] 新的对接意向", "正文\n", "http://portal/unsubscribe/x");

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            assertThat(post("smtp://127.0.0.1:" + server.getSmtp().getPort()).send(MAIL))
                    .isEqualTo(new Posted.Accepted());
            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("[链桥] 新的对接意向");
            assertThat(received.getContent().toString()).startsWith("正文");
            assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<http://portal/unsubscribe/x>");
            assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(received.getMessageID()).isEqualTo("<" + MAIL.id() + "@example.org>");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRefusalForNowAndOneForGoodAreToldApart() throws Exception {
        try (SayingServer server = new SayingServer("451 later")) {
            assertThat(post(server.url()).send(MAIL)).isEqualTo(new Posted.Refused(451, false));
            server.say("554 never");
            assertThat(post(server.url()).send(MAIL)).isEqualTo(new Posted.Refused(554, true));
        }
    }

    @Test
    void aServerThatHangsUpAfterTheTextLeavesItUnclear() throws Exception {
        try (SayingServer server = new SayingServer(SayingServer.HANG_UP)) {
            assertThat(post(server.url()).send(MAIL)).isInstanceOf(Posted.Unclear.class);
            assertThat(server.texts()).isEqualTo(1);
        }
    }

    @Test
    void whereNobodyListensNothingHasGoneOut() {
        assertThat(post("smtp://127.0.0.1:1").send(MAIL)).isInstanceOf(Posted.Unreachable.class);
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() {
        Mail wrong = new Mail(Ids.next(), "no address", "s", "t", null);
        assertThat(post("smtp://127.0.0.1:1").send(wrong)).isEqualTo(new Posted.Refused(0, true));
    }

    private static Post post(String url) {
        var settings = new MailSettings(
                url,
                "portal@example.org",
                "http://portal",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                3,
                Duration.ofSeconds(5),
                Duration.ofDays(1));
        return new Post(settings, Clock.systemUTC());
    }
}
