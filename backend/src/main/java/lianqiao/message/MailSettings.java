package lianqiao.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param smtpUrl {@code smtp://user:password@host:port}, or {@code smtps://}; empty: there is no mail
 * @param from address of the sender
 * @param publicUrl where people reach the portal, for the links in mails
 * @param poll how often the portal looks for what is due
 * @param again how long after a refusal for now the first new try comes; doubled each time
 * @param refusals so many refusals for now are one for good
 * @param timeout of the server's answers
 * @param newsFor what happened longer ago is no news: it lies in the mailbox, no mail is sent
 */
@ConfigurationProperties("lianqiao.mail")
record MailSettings(
        @DefaultValue("") String smtpUrl,
        @DefaultValue("") String from,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("1m") Duration again,
        @DefaultValue("6") int refusals,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("24h") Duration newsFor) {

    boolean isOn() {
        return !smtpUrl.isBlank();
    }

    /** The page of that path, as a mail names it. */
    String page(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }

    Duration after(int refusal) {
        return again.multipliedBy(1L << Math.min(refusal - 1, 10));
    }
}
