package lianqiao;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.Objects;

/**
 * Looks at what the portal needs before Spring starts, so that what is wrong comes out as one line that says what, where and
 * how to mend it. PostgreSQL from 16, Elasticsearch from 8.18: the oldest that are tested and still supported.
 */
final class Preflight {
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(String line) {
            super(line);
        }
    }

    private final Map<String, String> environment;

    Preflight(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws Failed with the one line */
    void check() throws Failed {
        DatabaseUrl application = database("LIANQIAO_DATABASE_URL", "the application's role");
        DatabaseUrl owner = database("LIANQIAO_DATABASE_OWNER_URL", "the role that owns the tables and migrates them");
        if (application.user().equals(owner.user())) {
            throw new Failed(
                    "LIANQIAO_DATABASE_URL and LIANQIAO_DATABASE_OWNER_URL both name the role '%s': the application"
                                    .formatted(owner.user())
                            + " must not own its tables; make it a role of its own (docs/operations.md)");
        }
        checkPort();
        PostgresCheck.check("LIANQIAO_DATABASE_URL", application);
        PostgresCheck.check("LIANQIAO_DATABASE_OWNER_URL", owner);
        ElasticsearchCheck.check(environment.getOrDefault("LIANQIAO_ELASTICSEARCH_URL", ""));
    }

    private DatabaseUrl database(String variable, String whose) throws Failed {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            throw new Failed(
                    "%s is not set: give %s as postgresql://user:password@host:port/name, or start with infra/up"
                            .formatted(variable, whose));
        }
        try {
            return DatabaseUrl.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failed("%s %s: it should read postgresql://user:password@host:port/name"
                    .formatted(variable, e.getMessage()));
        }
    }

    private void checkPort() throws Failed {
        String text = environment.getOrDefault("LIANQIAO_PORT", "8080");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of a portal stopped a second ago do not count
            socket.bind(new InetSocketAddress(Integer.parseInt(text)));
        } catch (IllegalArgumentException e) {
            throw new Failed("LIANQIAO_PORT is '%s': it should be a number from 1 to 65535".formatted(text));
        } catch (IOException e) {
            throw new Failed("Port %s is not free (%s): stop what listens there, or choose another with LIANQIAO_PORT"
                    .formatted(text, e.getMessage()));
        }
    }

    /** What went wrong underneath, for the brackets of a line. */
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !refused(cause)) {
            cause = cause.getCause();
        }
        if (refused(cause)) {
            return "connection refused";
        }
        String text =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return text.lines().findFirst().orElse(text);
    }

    private static boolean refused(Throwable thrown) {
        return thrown instanceof ConnectException && !(thrown instanceof HttpConnectTimeoutException);
    }
}
