package lianqiao.access;

import io.r2dbc.postgresql.codec.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins under way at the provider, in PostgreSQL: another instance may be asked when the person comes back. The browser's cookie
 * is the key, so nobody finishes a sign-in that another browser began.
 */
@Component
class OidcRequests implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "LIANQIAO_OIDC";
    private static final Duration VALID = Duration.ofMinutes(10);

    private final DatabaseClient database;
    private final JsonMapper json;
    private final AccessSettings settings;

    OidcRequests(DatabaseClient database, JsonMapper json, AccessSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings;
    }

    /** A request as it is kept; all values of ours are texts. */
    record Kept(
            String uri,
            String authorizationUri,
            String clientId,
            @Nullable String redirectUri,
            Set<String> scopes,
            @Nullable String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {
        static Kept of(OAuth2AuthorizationRequest request) {
            return new Kept(
                    request.getAuthorizationRequestUri(),
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    request.getRedirectUri(),
                    request.getScopes(),
                    request.getState(),
                    texts(request.getAdditionalParameters()),
                    texts(request.getAttributes()));
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationRequestUri(uri)
                    .authorizationUri(authorizationUri)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(all -> all.putAll(parameters))
                    .attributes(all -> all.putAll(attributes))
                    .build();
        }

        private static Map<String, String> texts(Map<String, Object> values) {
            return values.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        }
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        String key = RandomToken.next();
        exchange.getResponse().addCookie(cookie(key, VALID));
        return database.sql("""
                        WITH old AS (DELETE FROM oidc_request WHERE ends_at < now())
                        INSERT INTO oidc_request (key_sha256, request, ends_at)
                        VALUES (:key, :request, now() + make_interval(secs => :seconds))
                        """)
                .bind("key", Sha256.of(key))
                .bind("request", Json.of(json.writeValueAsBytes(Kept.of(request))))
                .bind("seconds", (double) VALID.toSeconds())
                .then();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return find("SELECT request FROM oidc_request WHERE key_sha256 = :key AND ends_at > now()", exchange);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return find("DELETE FROM oidc_request WHERE key_sha256 = :key AND ends_at > now() RETURNING request", exchange)
                .doOnNext(found -> exchange.getResponse().addCookie(cookie("", Duration.ZERO)));
    }

    private Mono<OAuth2AuthorizationRequest> find(String statement, ServerWebExchange exchange) {
        HttpCookie key = exchange.getRequest().getCookies().getFirst(COOKIE);
        if (key == null) {
            return Mono.empty();
        }
        String state = exchange.getRequest().getQueryParams().getFirst("state");
        return database.sql(statement)
                .bind("key", Sha256.of(key.getValue()))
                .map(columns -> json.readValue(new Row(columns).json("request"), Kept.class))
                .one()
                .filter(kept -> Objects.equals(kept.state(), state))
                .map(Kept::request);
    }

    private ResponseCookie cookie(String key, Duration lasts) {
        return ResponseCookie.from(COOKIE, key)
                .httpOnly(true)
                .secure(settings.secureCookies())
                .sameSite("Lax")
                .path("/login/oauth2")
                .maxAge(lasts)
                .build();
    }
}
