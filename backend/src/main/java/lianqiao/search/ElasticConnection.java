package lianqiao.search;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * One pool of connections for the whole portal, on the threads that serve its own visitors: a search changes hands nowhere.
 * Every wait in it has an end.
 */
@Configuration
@EnableConfigurationProperties(ElasticSettings.class)
class ElasticConnection {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    @Bean(destroyMethod = "dispose")
    ConnectionProvider elasticsearchConnections(ElasticSettings settings) {
        return ConnectionProvider.builder("elasticsearch")
                .maxConnections(settings.connections())
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(CONNECT)
                .build();
    }

    @Bean
    HttpClient elasticsearchClient(ElasticSettings settings, ConnectionProvider elasticsearchConnections) {
        String authorisation = authorisation(settings.url().getUserInfo());
        HttpClient client = HttpClient.create(elasticsearchConnections)
                .baseUrl(withoutUser(settings.url()))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT.toMillis())
                .responseTimeout(settings.timeout())
                // The reader of the log tries again itself; a searcher is better told at once.
                .disableRetry(true);
        return authorisation == null ? client : client.headers(headers -> headers.set("Authorization", authorisation));
    }

    private static String withoutUser(URI url) {
        return url.getUserInfo() == null ? url.toString() : url.toString().replace(url.getRawUserInfo() + "@", "");
    }

    private static @Nullable String authorisation(@Nullable String user) {
        return user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }
}
