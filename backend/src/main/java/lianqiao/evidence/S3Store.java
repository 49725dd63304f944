package lianqiao.evidence;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import lianqiao.shared.UnavailableException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3 service. Its PUT is whole or not at all. */
final class S3Store implements EvidenceStore, AutoCloseable {
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);

    private final EvidenceSettings.S3 settings;
    private final S3Client client;

    S3Store(EvidenceSettings.S3 settings) {
        this.settings = settings;
        this.client = client(settings);
    }

    private static S3Client client(EvidenceSettings.S3 settings) {
        var client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTS_WITHIN)
                        .socketTimeout(ANSWERS_WITHIN)
                        .build())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                // Contents are checked by their own SHA-256, and many services know Amazon's newer checksums not.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(!settings.endpoint().isEmpty());
        return settings.endpoint().isEmpty()
                ? client.build()
                : client.endpointOverride(URI.create(settings.endpoint())).build();
    }

    private static AwsCredentialsProvider credentials(EvidenceSettings.S3 settings) {
        return settings.accessKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    @Override
    public void put(String sha256, Path file) {
        try {
            client.putObject(to -> to.bucket(settings.bucket()).key(key(sha256)), RequestBody.fromFile(file));
        } catch (SdkException away) {
            throw unavailable(away);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        try {
            return Optional.of(
                    client.getObject(of -> of.bucket(settings.bucket()).key(key(sha256))));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException away) {
            throw unavailable(away);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            client.deleteObject(of -> of.bucket(settings.bucket()).key(key(sha256)));
        } catch (SdkException away) {
            throw unavailable(away);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private String key(String sha256) {
        return settings.prefix() + sha256;
    }

    private static UnavailableException unavailable(SdkException away) {
        return new UnavailableException("EVIDENCE_STORE_UNAVAILABLE", away);
    }
}
