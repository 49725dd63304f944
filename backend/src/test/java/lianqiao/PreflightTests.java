package lianqiao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every fault of an installation is one line that names the place and the way out. */
class PreflightTests {
    private static Map<String, String> clean = Map.of();
    private final Map<String, String> settings = new HashMap<>();

    @BeforeAll
    static void makeADatabase() {
        clean = TestEngines.shared().cleanSettings("preflight");
    }

    @AfterAll
    static void dropTheDatabase() {
        TestEngines.shared().forget("preflight");
    }

    @BeforeEach
    void startFromSettingsThatWork() {
        settings.putAll(clean);
        settings.put("LIANQIAO_PORT", Integer.toString(freePort()));
    }

    @Test
    void saysNothingWhereEverythingIsThere() throws Exception {
        new Preflight(settings).check();
    }

    @Test
    void namesAMissingSettingAndItsForm() {
        settings.remove("LIANQIAO_DATABASE_OWNER_URL");
        assertThat(line()).startsWith("LIANQIAO_DATABASE_OWNER_URL is not set").contains("postgresql://user:password@");
    }

    @Test
    void namesAnAddressOfTheWrongForm() {
        settings.put("LIANQIAO_DATABASE_URL", "jdbc:postgresql://localhost/lianqiao");
        assertThat(line()).startsWith("LIANQIAO_DATABASE_URL does not begin with postgresql://");
        settings.putAll(clean);
        settings.put("LIANQIAO_ELASTICSEARCH_URL", "localhost:9200");
        assertThat(line()).startsWith("LIANQIAO_ELASTICSEARCH_URL is no address");
    }

    @Test
    void namesAPlaceWhereNobodyListens() {
        settings.put("LIANQIAO_DATABASE_URL", "postgresql://a:secret@127.0.0.1:" + freePort() + "/lianqiao");
        assertThat(line())
                .contains("no PostgreSQL answers at 127.0.0.1:")
                .contains("refused")
                .doesNotContain("secret");
        settings.putAll(clean);
        settings.put("LIANQIAO_ELASTICSEARCH_URL", "http://127.0.0.1:" + freePort());
        assertThat(line()).contains("no Elasticsearch answers at 127.0.0.1:").contains("refused");
    }

    @Test
    void tellsAWrongPasswordFromAMissingDatabase() {
        String url = settings.getOrDefault("LIANQIAO_DATABASE_URL", "");
        settings.put("LIANQIAO_DATABASE_URL", url.replaceFirst(":[0-9a-f]+@", ":guess@"));
        assertThat(line()).contains("does not let 'lianqiao' in").contains("password");
        settings.put("LIANQIAO_DATABASE_URL", url.replace("/preflight", "/elsewhere"));
        assertThat(line()).contains("has no database 'elsewhere'");
    }

    @Test
    void refusesOneRoleForBothUses() {
        settings.put("LIANQIAO_DATABASE_URL", settings.getOrDefault("LIANQIAO_DATABASE_OWNER_URL", ""));
        assertThat(line()).contains("both name the role 'lianqiao_owner'");
    }

    @Test
    void refusesAnElasticsearchWithOneNodeThatIsTooOld() throws IOException {
        String nodes = "{\"nodes\":{\"a\":{\"version\":\"9.2.0\"},\"b\":{\"version\":\"8.17.4\"}}}";
        assertThat(lineFromElasticsearch(200, nodes)).contains("version 8.17").contains("needs 8.18 or newer");
        assertThat(lineFromElasticsearch(200, nodes.replace("8.17.4", "8.18.0")))
                .isEmpty();
    }

    @Test
    void refusesAnElasticsearchThatLetsNobodyInAndAServerThatIsNone() throws IOException {
        assertThat(lineFromElasticsearch(401, "{}")).contains("does not let us in");
        assertThat(lineFromElasticsearch(200, "<html>It works!</html>")).contains("is no Elasticsearch");
    }

    @Test
    void refusesAPostgresThatIsTooOld() throws Exception {
        try (OldPostgres old = OldPostgres.ofVersion("15.9")) {
            settings.put("LIANQIAO_DATABASE_URL", "postgresql://a:b@127.0.0.1:" + old.port() + "/lianqiao");
            assertThat(line()).contains("is version 15: LianQiao needs 16 or newer");
        }
    }

    @Test
    void namesABusyPort() throws IOException {
        try (ServerSocket busy = new ServerSocket(0)) {
            settings.put("LIANQIAO_PORT", Integer.toString(busy.getLocalPort()));
            assertThat(line())
                    .startsWith("Port " + busy.getLocalPort() + " is not free")
                    .contains("LIANQIAO_PORT");
        }
    }

    private String lineFromElasticsearch(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            settings.put(
                    "LIANQIAO_ELASTICSEARCH_URL",
                    "http://127.0.0.1:" + server.getAddress().getPort());
            return line();
        } finally {
            server.stop(0);
        }
    }

    /** The line, or nothing. */
    private String line() {
        try {
            new Preflight(settings).check();
            return "";
        } catch (Preflight.Failed e) {
            assertThat(e.getMessage()).doesNotContain("\n");
            return String.valueOf(e.getMessage());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
