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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int AT_ONCE = 6;

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
        assertThat(wrong((endpoint, line) -> Arrays.stream(Visitor.values())
                        .flatMap(visitor -> compare(
                                visitor.name(),
                                endpoint,
                                comesIn(endpoint, request -> signedIn(request, endpoint, visitor)),
                                line.allowed().contains(visitor)))))
                .isEmpty();
    }

    @Test
    void aTokenOpensWhatItsMakerMayAndNothingThatNeedsAPerson() throws Exception {
        assertThat(wrong((endpoint, line) -> wide.entrySet().stream()
                        .flatMap(made -> compare(
                                "token of " + made.getKey(),
                                endpoint,
                                comesInBy(made.getValue(), endpoint),
                                line.allowed().contains(made.getKey()) && !line.isForPeople()))))
                .isEmpty();
    }

    @Test
    void aTokenOpensNothingBeyondItsScopeWhoeverMadeIt() throws Exception {
        assertThat(wrong((endpoint, line) -> narrow.entrySet().stream()
                        .flatMap(made -> compare(
                                "narrow token of " + made.getKey(),
                                endpoint,
                                comesInBy(made.getValue(), endpoint),
                                line.isPublic()))))
                .isEmpty();
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

    /** Some endpoints are walked at a time: one visitor after the other waits more than it works. */
    private static List<String> wrong(BiFunction<String, EndpointMatrix.Line, Stream<String>> walk) throws Exception {
        List<Future<List<String>>> walked = new ArrayList<>();
        try (var walkers = Executors.newFixedThreadPool(AT_ONCE)) {
            EndpointMatrix.read()
                    .lines()
                    .forEach((endpoint, line) -> walked.add(
                            walkers.submit(() -> walk.apply(endpoint, line).toList())));
        }
        List<String> wrong = new ArrayList<>();
        for (var one : walked) {
            wrong.addAll(one.get());
        }
        return wrong;
    }

    private static Stream<String> compare(String who, String endpoint, boolean cameIn, boolean may) {
        return cameIn == may
                ? Stream.empty()
                : Stream.of(who + (cameIn ? " came in at " : " was kept out of ") + endpoint);
    }

    private boolean comesInBy(String token, String endpoint) {
        return comesIn(endpoint, request -> request.header("Authorization", "Bearer " + token));
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
