package lianqiao.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where files lie, and where they wait while they arrive; several instances share it, or use S3
 * @param largestBytes of a file
 * @param claim how long a file may lie without an attachment before it is swept: longer than any upload takes
 * @param sweep how often that is looked at
 * @param s3 used instead of the folder once it names a bucket
 */
@ConfigurationProperties("lianqiao.evidence")
record EvidenceSettings(
        @DefaultValue(".local/evidence") Path folder,
        @DefaultValue("20971520") long largestBytes,
        @DefaultValue("6h") Duration claim,
        @DefaultValue("1h") Duration sweep,
        @DefaultValue S3 s3) {

    /**
     * A bucket of Amazon S3 or of anything that speaks its protocol.
     *
     * @param endpoint empty for Amazon's own
     * @param accessKey empty where the machine's own role is to be used
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("evidence/") String prefix) {
        /** No secret in a log file. */
        @Override
        public String toString() {
            return "S3[" + endpoint + " " + bucket + "]";
        }
    }
}
