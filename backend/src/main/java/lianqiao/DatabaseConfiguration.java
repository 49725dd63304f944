package lianqiao;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two ways to one database: a bounded pool of the application's role, and the owner's role for migrations at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    /** Longer than this nobody waits for a connection: the request fails, and says so. */
    static final Duration ACQUIRE = Duration.ofSeconds(5);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration VALIDATION = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** The only connection factory; {@link ConnectionPool#unwrap} gives the one without a pool, for LISTEN. */
    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionPool(DatabaseSettings settings) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(connections(DatabaseUrl.parse(settings.url())))
                .initialSize(2)
                .maxSize(settings.connections())
                .maxAcquireTime(ACQUIRE)
                .maxCreateConnectionTime(CONNECT)
                .maxValidationTime(VALIDATION)
                .maxIdleTime(IDLE)
                .build());
    }

    private static PostgresqlConnectionFactory connections(DatabaseUrl url) {
        PostgresqlConnectionConfiguration.Builder builder = PostgresqlConnectionConfiguration.builder()
                .host(url.host())
                .port(url.port())
                .database(url.name())
                .username(url.user())
                .password(url.password())
                .applicationName("lianqiao")
                .connectTimeout(CONNECT)
                .tcpKeepAlive(true);
        if (url.sslMode() != null) {
            builder.sslMode(SSLMode.fromValue(url.sslMode()));
        }
        return new PostgresqlConnectionFactory(builder.build());
    }

    @Bean
    FlywayConnectionDetails migrations(DatabaseSettings settings) {
        DatabaseUrl owner = DatabaseUrl.parse(settings.ownerUrl());
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return owner.user();
            }

            @Override
            public String getPassword() {
                return owner.password();
            }

            @Override
            public String getJdbcUrl() {
                return owner.jdbc();
            }
        };
    }

    /** Migrations grant the application its rights by the placeholder {@code ${app}}. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseSettings settings) {
        String quoted = '"' + DatabaseUrl.parse(settings.url()).user() + '"';
        return flyway -> flyway.placeholders(Map.of("app", quoted));
    }
}
