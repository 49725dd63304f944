package lianqiao;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database role, {@code postgresql://user:password@host:port/name}, optionally with
 * {@code ?sslmode=require} or stricter. Reserved characters in user and password are percent-encoded.
 */
record DatabaseUrl(
        String user,
        String password,
        String host,
        int port,
        String name,
        @Nullable String sslMode) {
    private static final Pattern SSL_MODE = Pattern.compile("(?:^|&)sslmode=([a-z-]+)");
    private static final int USUAL_PORT = 5432;

    /** @throws IllegalArgumentException saying what is missing, without repeating the password */
    static DatabaseUrl parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an address; percent-encode special characters of the password");
        }
        String scheme = uri.getScheme();
        if (!"postgresql".equals(scheme) && !"postgres".equals(scheme)) {
            throw new IllegalArgumentException("does not begin with postgresql://");
        }
        String[] credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        if (credentials.length < 2) {
            throw new IllegalArgumentException("names no user:password before the @");
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("names no host or no database");
        }
        return new DatabaseUrl(
                decode(credentials[0]),
                decode(credentials[1]),
                uri.getHost(),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                uri.getPath().substring(1),
                sslMode(uri.getRawQuery()));
    }

    private static @Nullable String sslMode(@Nullable String query) {
        Matcher mode = SSL_MODE.matcher(query == null ? "" : query);
        return mode.find() ? mode.group(1) : null;
    }

    private static String decode(String text) {
        // URLDecoder reads a plus as a space, an address does not
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** For the JDBC driver; user and password go beside it. */
    String jdbc() {
        String address = "jdbc:postgresql://%s:%d/%s?ApplicationName=lianqiao".formatted(host, port, name);
        return sslMode == null ? address : address + "&sslmode=" + sslMode;
    }

    /** For people: no password in it. */
    @Override
    public String toString() {
        return "postgresql://%s@%s:%d/%s".formatted(user, host, port, name);
    }
}
