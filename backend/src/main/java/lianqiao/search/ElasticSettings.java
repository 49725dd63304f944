package lianqiao.search;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how much of it the portal takes.
 *
 * @param url with user and password, if it asks for them: {@code https://user:password@host:9200}
 * @param alias the name that searches read; the indexes behind it are called alias-time
 * @param connections at most this many at once; further requests wait
 * @param timeout of one request
 */
@ConfigurationProperties("lianqiao.elasticsearch")
record ElasticSettings(
        @DefaultValue("http://127.0.0.1:9200") URI url,
        @DefaultValue("lianqiao-listing") String alias,
        @DefaultValue("32") int connections,
        @DefaultValue("10s") Duration timeout) {}
