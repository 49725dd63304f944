package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as every visitor. An endpoint that the matrix doesn't know fails, and so does a line without one. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixTests {
    private static final String PASSWORD = "matrix-password";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    Sessions sessions;

    @Autowired
    WebTestClient web;

    private final Map<Visitor, UUID> members = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> tokens = new EnumMap<>(Visitor.class);

    @BeforeAll
    void everyoneSignsIn() {
        for (Visitor visitor : Visitor.values()) {
            if (visitor != Visitor.NOBODY) {
                members.put(visitor, register(visitor));
                tokens.put(visitor, sessions.begin(members.get(visitor)).block());
            }
        }
    }

    @Test
    void knowsEveryEndpoint() throws Exception {
        assertThat(EndpointMatrix.read().allowed().keySet()).containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void letsInWhomTheMatrixNamesAndNobodyElse() throws Exception {
        List<String> wrong = new java.util.ArrayList<>();
        for (Map.Entry<String, Set<Visitor>> line :
                EndpointMatrix.read().allowed().entrySet()) {
            for (Visitor visitor : Visitor.values()) {
                boolean cameIn = comesIn(line.getKey(), visitor);
                if (cameIn != line.getValue().contains(visitor)) {
                    wrong.add(visitor + (cameIn ? " came in at " : " was kept out of ") + line.getKey());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aWriteThatRidesOnASessionNeedsTheTokenOfThePage() {
        web.delete()
                .uri("/api/v1/session")
                .cookie(SessionCookie.NAME, tokens.get(Visitor.ENTERPRISE))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CSRF_TOKEN_WRONG");
    }

    private boolean comesIn(String endpoint, Visitor visitor) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replaceAll("\\{[^}]+}", "01900000-0000-7000-8000-000000000000");
        WebTestClient.RequestBodySpec request =
                web.method(HttpMethod.valueOf(parts[0])).uri(path);
        if (visitor != Visitor.NOBODY) {
            request.cookie(SessionCookie.NAME, renewed(parts[1], visitor))
                    .cookie("XSRF-TOKEN", "matrix")
                    .header("X-XSRF-TOKEN", "matrix");
        }
        if (!parts[0].equals("GET")) {
            request.contentType(MediaType.APPLICATION_JSON);
        }
        int status = request.exchange().returnResult(Void.class).getStatus().value();
        return status != 401 && status != 403;
    }

    /** Signing out ends a session; the walk goes on with another. */
    private String renewed(String path, Visitor visitor) {
        return path.equals("/api/v1/session")
                ? sessions.begin(accounts.check(visitor.login(), PASSWORD).block())
                        .block()
                : tokens.get(visitor);
    }

    private Set<String> endpoints() {
        Set<String> known = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternsCondition()
                .getPatterns()
                .forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> known.add(method + " " + pattern.getPatternString()))));
        known.removeIf(endpoint -> !endpoint.contains(" /api/"));
        return known;
    }

    private UUID register(Visitor visitor) {
        UUID organisation = visitor.kind()
                .map(kind -> {
                    UUID id = Ids.next();
                    organisations
                            .add(new Organisation(id, visitor.name(), null, kind, null, "120110", null, false))
                            .block();
                    return id;
                })
                .orElse(null);
        accounts.register(new NewAccount(
                        Ids.next(), visitor.login(), PASSWORD, visitor.name(), organisation, visitor.role(), false))
                .block();
        return accounts.check(visitor.login(), PASSWORD).block();
    }
}
