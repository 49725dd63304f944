package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lianqiao.PortalTest;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.RandomToken;
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
    ApiTokens apiTokens;

    @Autowired
    WebTestClient web;

    private final Map<Visitor, UUID> members = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> tokens = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> wide = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> narrow = new EnumMap<>(Visitor.class);

    @BeforeAll
    void everyoneSignsIn() {
        for (Visitor visitor : Visitor.values()) {
            if (visitor != Visitor.NOBODY) {
                members.put(visitor, register(visitor));
                tokens.put(
                        visitor, sessions.begin(members.get(visitor), "matrix").block());
                wide.put(visitor, token(visitor, permission -> true));
                narrow.put(visitor, token(visitor, permission -> permission == Permission.READ_PUBLIC));
            }
        }
    }

    @Test
    void knowsEveryEndpoint() throws Exception {
        assertThat(EndpointMatrix.read().lines().keySet()).containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void letsInWhomTheMatrixNamesAndNobodyElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        EndpointMatrix.read().lines().forEach((endpoint, line) -> {
            for (Visitor visitor : Visitor.values()) {
                boolean cameIn = comesIn(endpoint, request -> signedIn(request, endpoint, visitor));
                compare(wrong, visitor.name(), endpoint, cameIn, line.allowed().contains(visitor));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenOpensWhatItsMakerMayAndNothingThatNeedsAPerson() throws Exception {
        List<String> wrong = new ArrayList<>();
        EndpointMatrix.read()
                .lines()
                .forEach((endpoint, line) -> wide.forEach((visitor, token) -> {
                    boolean cameIn = comesIn(endpoint, request -> request.header("Authorization", "Bearer " + token));
                    compare(
                            wrong,
                            "token of " + visitor,
                            endpoint,
                            cameIn,
                            line.allowed().contains(visitor) && !line.isForPeople());
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenOpensNothingBeyondItsScopeWhoeverMadeIt() throws Exception {
        List<String> wrong = new ArrayList<>();
        EndpointMatrix.read()
                .lines()
                .forEach((endpoint, line) -> narrow.forEach((visitor, token) -> {
                    boolean cameIn = comesIn(endpoint, request -> request.header("Authorization", "Bearer " + token));
                    compare(wrong, "narrow token of " + visitor, endpoint, cameIn, line.isPublic());
                }));
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

    private static void compare(List<String> wrong, String who, String endpoint, boolean cameIn, boolean may) {
        if (cameIn != may) {
            wrong.add(who + (cameIn ? " came in at " : " was kept out of ") + endpoint);
        }
    }

    private boolean comesIn(String endpoint, Consumer<WebTestClient.RequestBodySpec> introduce) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replaceAll("\\{[^}]+}", "01900000-0000-7000-8000-000000000000");
        WebTestClient.RequestBodySpec request =
                web.method(HttpMethod.valueOf(parts[0])).uri(path);
        introduce.accept(request);
        if (!parts[0].equals("GET") && !parts[0].equals("DELETE")) {
            request.contentType(MediaType.APPLICATION_JSON);
        }
        try {
            int status = request.exchange().returnResult(Void.class).getStatus().value();
            return status != 401 && status != 403;
        } catch (IllegalStateException noAnswer) {
            throw new IllegalStateException(endpoint, noAnswer);
        }
    }

    private void signedIn(WebTestClient.RequestBodySpec request, String endpoint, Visitor visitor) {
        if (visitor != Visitor.NOBODY) {
            request.cookie(SessionCookie.NAME, renewed(endpoint, visitor))
                    .cookie("XSRF-TOKEN", "matrix")
                    .header("X-XSRF-TOKEN", "matrix");
        }
    }

    /** Signing out ends a session; the walk goes on with another. */
    private String renewed(String endpoint, Visitor visitor) {
        return endpoint.equals("DELETE /api/v1/session")
                ? sessions.begin(members.get(visitor), "matrix").block()
                : tokens.get(visitor);
    }

    private String token(Visitor visitor, Predicate<Permission> scope) {
        String secret = RandomToken.next();
        Actor actor = sessions.find(tokens.get(visitor)).block().actor();
        Set<Permission> permissions = Arrays.stream(Permission.values())
                .filter(permission -> !permission.isForPeople() && permission.allows(actor))
                .filter(scope)
                .collect(Collectors.toSet());
        apiTokens
                .add(actor, Ids.next(), secret, new TokenForm("matrix", permissions, 1))
                .block();
        return secret;
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
        return accounts.byLogin(visitor.login()).block();
    }
}
