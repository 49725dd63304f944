package lianqiao;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where PostgreSQL is.
 *
 * @param url the application's role; it owns nothing and only changes rows
 * @param ownerUrl the role that owns the tables and runs the migrations
 * @param connections at most this many at once; a command waits for one no longer than {@link DatabaseConfiguration#ACQUIRE}
 */
@ConfigurationProperties("lianqiao.database")
record DatabaseSettings(
        String url, String ownerUrl, @DefaultValue("20") int connections) {}
