package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
class PortalTests {
    private static final int PATIENCE_MS = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Test
    void saysThatItIsUp() {
        web.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void ridesOnTheApplicationsRoleThatMayNotMakeTables() {
        assertThat(one("SELECT current_user::text")).isEqualTo("lianqiao");
        assertThat(one("SELECT has_schema_privilege('public', 'CREATE')::text")).isEqualTo("false");
    }

    /**
     * A connection that is kept alive goes on being read, whatever was asked on it before. The mutation that this catches is a
     * version: {@code -Dreactor-netty.version=1.3.7 -Dnetty.version=4.2.17.Final} (reactor-netty #4361).
     */
    @Test
    void aRequestIsAnsweredAfterOneThatHadToWaitAndWasRefusedAtOnce() throws Exception {
        try (var socket = new Socket("localhost", port);
                var connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT)) {
            socket.setSoTimeout(PATIENCE_MS);
            connection.bind(socket);
            for (int round = 0; round < 20; round++) {
                // the second waits for the first, which has to ask the database, and is then answered at once
                assertThat(answers(connection, "scoreboard", "deals")).containsExactly(200, 401);
                assertThat(answers(connection, "session")).containsExactly(401);
            }
        }
    }

    /** Asks for all of them before it listens for the first; an answer that does not come is a timeout of the socket. */
    private static List<Integer> answers(DefaultBHttpClientConnection connection, String... paths)
            throws HttpException, IOException {
        for (String path : paths) {
            var request = new BasicClassicHttpRequest("GET", "/api/v1/" + path);
            request.addHeader("Host", "localhost");
            connection.sendRequestHeader(request);
        }
        connection.flush();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            ClassicHttpResponse answer = connection.receiveResponseHeader();
            connection.receiveResponseEntity(answer);
            EntityUtils.consume(answer.getEntity());
            statuses.add(answer.getCode());
        }
        return statuses;
    }

    private String one(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }
}
