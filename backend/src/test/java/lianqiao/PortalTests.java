package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
class PortalTests {
    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Test
    void saysThatItIsUp() {
        web.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void ridesOnTheApplicationsRoleThatMayNotMakeTables() {
        assertThat(one("SELECT current_user::text")).isEqualTo("lianqiao");
        assertThat(one("SELECT has_schema_privilege('public', 'CREATE')::text")).isEqualTo("false");
    }

    private String one(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }
}
