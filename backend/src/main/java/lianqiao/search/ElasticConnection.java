package lianqiao.search;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool of connections for the whole portal; every wait in it has an end. */
@Configuration
@EnableConfigurationProperties(ElasticSettings.class)
class ElasticConnection {
    private static final Timeout CONNECT = Timeout.ofSeconds(2);

    @Bean(destroyMethod = "close")
    Rest5Client elasticsearchClient(ElasticSettings settings) {
        Timeout answer = Timeout.of(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        return Rest5Client.builder(withoutUser(settings.url()))
                .setDefaultHeaders(authorisation(settings.url().getUserInfo()))
                .setMetaHeaderEnabled(false)
                // The reader of the log tries again itself; a searcher is better told at once.
                .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableAutomaticRetries)
                .setRequestConfigCallback(request -> request.setResponseTimeout(answer)
                        .setConnectionRequestTimeout(CONNECT)
                        // Next door, packing and unpacking an answer costs more than sending it.
                        .setContentCompressionEnabled(false))
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(settings.connections()).setMaxConnTotal(settings.connections()))
                .build();
    }

    private static URI withoutUser(URI url) {
        return url.getUserInfo() == null ? url : URI.create(url.toString().replace(url.getRawUserInfo() + "@", ""));
    }

    private static Header[] authorisation(@Nullable String user) {
        if (user == null) {
            return new Header[0];
        }
        String encoded = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader("Authorization", "Basic " + encoded)};
    }
}
