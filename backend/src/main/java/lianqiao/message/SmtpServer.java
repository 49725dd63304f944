package lianqiao.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;

/**
 * Where mail goes: {@code smtp://user:password@host:587} (TLS from the first word on where the server offers it, and always where a
 * password is sent) or {@code smtps://user:password@host:465}.
 */
record SmtpServer(String protocol, String host, int port, String user, String password) {
    /** @throws IllegalArgumentException saying what the address should look like */
    static SmtpServer parse(String url) {
        URI uri = URI.create(url);
        String protocol = String.valueOf(uri.getScheme());
        if (!(protocol.equals("smtp") || protocol.equals("smtps")) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "LIANQIAO_SMTP_URL should read smtp://user:password@host:port or smtps://user:password@host:port");
        }
        String[] who = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
        int usual = protocol.equals("smtps") ? 465 : 587;
        return new SmtpServer(
                protocol,
                uri.getHost(),
                uri.getPort() < 0 ? usual : uri.getPort(),
                decoded(who[0]),
                who.length == 2 ? decoded(who[1]) : "");
    }

    Session session(Duration timeout) {
        Properties properties = new Properties();
        String millis = Long.toString(timeout.toMillis());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + wait, millis);
        }
        properties.setProperty("mail." + protocol + ".auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!user.isEmpty()));
        return Session.getInstance(properties);
    }

    /** Without a name nobody signs in: an empty one would be refused. */
    void connect(Transport transport) throws MessagingException {
        if (user.isEmpty()) {
            transport.connect(host, port, null, null);
        } else {
            transport.connect(host, port, user, password);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }
}
