package lianqiao.message;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Gives mails to the SMTP server, one at a time, on the thread of the caller. What can't be said with certainty is said to be
 * unclear: only an answer of the server is a refusal.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final MailSettings settings;
    private final Clock clock;

    Post(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        if (settings.isOn() && settings.from().isBlank()) {
            throw new IllegalStateException(
                    "LIANQIAO_SMTP_URL is set and LIANQIAO_MAIL_FROM is not: mail needs a sender");
        }
        if (settings.isOn()) {
            SmtpServer.parse(settings.smtpUrl());
        }
    }

    Posted send(Mail mail) {
        SmtpServer server = SmtpServer.parse(settings.smtpUrl());
        Session session = server.session(settings.timeout());
        MimeMessage message;
        Transport transport;
        try {
            message = written(session, mail);
            transport = session.getTransport(server.protocol());
        } catch (MessagingException unwritable) {
            return new Posted.Refused(0, true);
        }
        try {
            server.connect(transport);
        } catch (MessagingException nobody) {
            return new Posted.Unreachable(nobody.getClass().getSimpleName());
        }
        try {
            return handOver(transport, message);
        } finally {
            hangUp(transport);
        }
    }

    /** How the farewell goes says nothing about the mail. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("the mail server left first: {}", gone.getMessage());
        }
    }

    /** From here on the mail may be out, whatever happens. */
    private static Posted handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Posted.Accepted();
        } catch (SendFailedException refused) {
            return refusal(refused);
        } catch (MessagingException broken) {
            return new Posted.Unclear(broken.getClass().getSimpleName());
        }
    }

    private static Posted refusal(SendFailedException thrown) {
        for (Exception next = thrown;
                next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            int status =
                    switch (next) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            if (status >= 400 && status < 600) {
                return new Posted.Refused(status, status >= 500);
            }
        }
        return new Posted.Unclear(thrown.getClass().getSimpleName());
    }

    private MimeMessage written(Session session, Mail mail) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        MimeMessage message = new Numbered(session, mail, from);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            // One click, RFC 8058: the reader's mail program posts to this address.
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    /** Carries the delivery's number, so that a mail that came twice can be seen to be one. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, Mail mail, InternetAddress from) {
            super(session);
            String address = from.getAddress();
            this.number = "<" + mail.id() + address.substring(address.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
