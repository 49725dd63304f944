package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import lianqiao.shared.UnavailableException;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStoreLocator;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/** Against an S3 service over HTTP that checks signatures and keeps its contents in memory. */
class S3StoreTests extends EvidenceStoreContract {
    private static final String BUCKET = "lianqiao";
    private static final String KEY = "the-key";
    private static final String SECRET = "the-secret";
    private static S3Proxy server;

    private S3Store store = store(SECRET);

    @BeforeAll
    static void starts() throws Exception {
        BlobStore contents = new TransientNio2BlobStore();
        contents.createContainer(CreateBucketRequest.builder().bucket(BUCKET).build());
        server = S3Proxy.builder()
                .blobStore(contents)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        BlobStoreLocator known =
                (identity, container, blob) -> KEY.equals(identity) ? new AccessGrant(SECRET, contents) : null;
        server.setBlobStoreLocator(known);
        server.start();
    }

    @AfterAll
    static void stops() throws Exception {
        server.stop();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    @Test
    void theServerRefusesAWrongSignatureAndThatIsToldAsAnOutage() throws IOException {
        var file = Files.write(folder.resolve("one"), new byte[] {1});
        try (S3Store stranger = store("another secret")) {
            assertThatThrownBy(() -> stranger.put(SHA, file))
                    .isInstanceOf(UnavailableException.class)
                    .hasStackTraceContaining("403");
        }
    }

    @Test
    void aServerThatIsAwayIsToldAsAnOutage() throws IOException {
        var file = Files.write(folder.resolve("one"), new byte[] {1});
        try (S3Store nowhere = new S3Store(settings("http://127.0.0.1:1", SECRET))) {
            assertThatThrownBy(() -> nowhere.put(SHA, file)).isInstanceOf(UnavailableException.class);
            assertThatThrownBy(() -> nowhere.open(SHA)).isInstanceOf(UnavailableException.class);
        }
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(settings("http://127.0.0.1:1", SECRET).toString()).doesNotContain(SECRET, KEY);
    }

    private static S3Store store(String secret) {
        return new S3Store(settings("http://127.0.0.1:" + server.getPort(), secret));
    }

    private static EvidenceSettings.S3 settings(String endpoint, String secret) {
        return new EvidenceSettings.S3(endpoint, BUCKET, "us-east-1", KEY, secret, "evidence/");
    }
}
