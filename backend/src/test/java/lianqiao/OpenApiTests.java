package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * {@code docs/openapi.yaml} is what the portal answers at {@code /openapi.yaml}: the pages' types are made from it. After a change of
 * the API: {@code mvn -pl backend -am test -Dtest=OpenApiTests -Dopenapi.write=true}, then {@code npm run types} in frontend/.
 */
@PortalTest
class OpenApiTests {
    private static final Path WRITTEN = Path.of("../docs/openapi.yaml");

    /** A test's client reads 256 KiB otherwise, and the description is longer. */
    private static final int LARGEST = 4 << 20;

    @Autowired
    WebTestClient web;

    @Test
    void theWrittenDescriptionIsWhatThePortalAnswers() throws Exception {
        String answered = web.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build()
                .get()
                .uri("/openapi.yaml")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(WRITTEN, answered);
        }
        assertThat(WRITTEN).content().isEqualTo(answered);
    }
}
