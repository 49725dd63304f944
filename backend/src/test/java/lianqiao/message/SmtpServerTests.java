package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmtpServerTests {
    @Test
    void readsAnAddressWithEscapedCharacters() {
        assertThat(SmtpServer.parse("smtps://portal%40example.org:p%2Bq%3A@mail.example.org"))
                .isEqualTo(new SmtpServer("smtps", "mail.example.org", 465, "portal@example.org", "p+q:"));
    }

    @Test
    void neverSendsAPasswordInTheClear() {
        var properties = SmtpServer.parse("smtp://u:p@mail.example.org")
                .session(Duration.ofSeconds(1))
                .getProperties();
        assertThat(properties).containsEntry("mail.smtp.starttls.required", "true");
    }

    @Test
    void keepsThePasswordToItself() {
        assertThat(SmtpServer.parse("smtp://u:secret@mail.example.org:25")).hasToString("smtp://mail.example.org:25");
    }

    @Test
    void saysWhatTheAddressShouldLookLike() {
        assertThatThrownBy(() -> SmtpServer.parse("http://mail.example.org"))
                .hasMessageContaining("smtp://user:password@host:port");
    }
}
