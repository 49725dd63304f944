package lianqiao;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static lianqiao.Tables.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assertThat(one(database, "SELECT current_user::text")).isEqualTo("lianqiao");
        assertThat(one(database, "SELECT has_schema_privilege('public', 'CREATE')::text"))
                .isEqualTo("false");
    }

    /**
     * A connection that is kept alive goes on being read, whatever was asked on it before. The mutation that this catches is a
     * version: {@code -Dreactor-netty.version=1.3.7 -Dnetty.version=4.2.17.Final} (reactor-netty #4361).
     */
    @Test
    void aRequestIsAnsweredAfterOneThatHadToWaitAndWasRefusedAtOnce() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            for (int round = 0; round < 20; round++) {
                // the second waits for the first, which has to ask the database, and is then answered at once
                assertThat(answers(socket, "scoreboard", "deals")).containsExactly(200, 401);
                assertThat(answers(socket, "session")).containsExactly(401);
            }
        }
    }

    /** Asks for all of them before it listens for the first; an answer that does not come is a timeout of the socket. */
    private static List<Integer> answers(Socket socket, String... paths) throws IOException {
        String requests = Stream.of(paths)
                .map("GET /api/v1/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"::formatted)
                .collect(Collectors.joining());
        socket.getOutputStream().write(requests.getBytes(US_ASCII));
        var decoder = new EmbeddedChannel(new HttpResponseDecoder());
        List<Integer> statuses = new ArrayList<>();
        for (int ended = 0; ended < paths.length; ) {
            byte[] heard = new byte[8192];
            int length = socket.getInputStream().read(heard);
            assertThat(length).as("the connection stays open").isPositive();
            decoder.writeInbound(Unpooled.wrappedBuffer(heard, 0, length));
            for (Object part = decoder.readInbound(); part != null; part = decoder.readInbound()) {
                if (part instanceof HttpResponse head) {
                    statuses.add(head.status().code());
                }
                ended += part instanceof LastHttpContent ? 1 : 0;
                ReferenceCountUtil.release(part);
            }
        }
        return statuses;
    }
}
