package lianqiao.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One of the two stores. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    EvidenceStore evidenceStore(EvidenceSettings settings) {
        return settings.s3().bucket().isEmpty()
                ? new FolderStore(settings.folder().resolve("contents"))
                : new S3Store(settings.s3());
    }
}
