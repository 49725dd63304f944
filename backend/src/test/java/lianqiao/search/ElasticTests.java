package lianqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lianqiao.shared.UnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** Against a socket that speaks just enough HTTP. */
class ElasticTests {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.US_ASCII);

    private ServerSocket server;
    private ConnectionProvider connections;
    private Elastic elastic;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        URI url = URI.create("http://127.0.0.1:" + server.getLocalPort());
        var settings = new ElasticSettings(url, "test", 4, Duration.ofSeconds(20));
        var connection = new ElasticConnection();
        connections = connection.elasticsearchConnections(settings);
        elastic = new Elastic(connection.elasticsearchClient(settings, connections), JsonMapper.shared());
    }

    @AfterEach
    void close() throws IOException {
        connections.dispose();
        server.close();
    }

    @Test
    void aCancelledSearchIsCutOffAtItsSource() throws Exception {
        CompletableFuture<Boolean> received = new CompletableFuture<>();
        CompletableFuture<Boolean> cut = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> hold(received, cut));
        Disposable search = elastic.post("/test/_search", BODY).subscribe();
        received.get(10, TimeUnit.SECONDS);
        search.dispose();
        assertThat(cut.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingIsSentBeforeSomebodySubscribes() throws Exception {
        Mono<byte[]> search = elastic.post("/test/_search", BODY);
        server.setSoTimeout(300);
        assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        assertThat(search).isNotNull();
    }

    @Test
    void tellsAnOutageFromAMistakeOfOurs() {
        answer("503 Service Unavailable");
        assertThatThrownBy(() -> elastic.post("/test/_search", BODY).block()).isInstanceOf(UnavailableException.class);
        answer("400 Bad Request");
        assertThatThrownBy(() -> elastic.post("/test/_search", BODY).block())
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(UnavailableException.class)
                .hasNoCause();
    }

    @Test
    void aMissingIndexIsMissingForAHeadToo() {
        answer("404 Not Found");
        assertThat(elastic.exists("/test").block()).isFalse();
        answer("200 OK");
        assertThat(elastic.exists("/test").block()).isTrue();
    }

    /** Takes the request, never answers, and sees whether the other side hangs up. */
    private void hold(CompletableFuture<Boolean> received, CompletableFuture<Boolean> cut) {
        try (Socket socket = server.accept()) {
            InputStream in = socket.getInputStream();
            in.read(new byte[4096]);
            received.complete(true);
            int rest = in.read(new byte[4096]);
            while (rest > 0) {
                rest = in.read(new byte[4096]);
            }
            cut.complete(rest == -1);
        } catch (IOException reset) {
            cut.complete(true);
        }
    }

    /** Up to the end of the head or, after one that has a body, of the body. */
    private static void take(InputStream in) throws IOException {
        StringBuilder taken = new StringBuilder();
        while (!(taken.toString().endsWith("{}") || taken.toString().matches("(?s)HEAD .*\r\n\r\n"))) {
            taken.append((char) in.read());
        }
    }

    private void answer(String status) {
        Thread.ofVirtual().start(() -> {
            try (Socket socket = server.accept()) {
                take(socket.getInputStream());
                String head = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        });
    }
}
