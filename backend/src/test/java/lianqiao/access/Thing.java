package lianqiao.access;

import static lianqiao.Api.get;
import static lianqiao.Api.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.Visitors;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What belongs to somebody, made over HTTP as its owner makes it: the address of each is what the matrix test asks for. */
enum Thing {
    ORGANISATION,
    INVITATION,
    MEMBER,
    SESSION,
    TOKEN,
    NEED,
    LICENCE;

    private static int licences = 4000;

    static Optional<Thing> named(String name) {
        return Stream.of(values())
                .filter(thing -> thing.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Puts a new one of the owner's into the path's variables, in their order. */
    String address(String path, Visitors.Visitor owner) {
        String organisation = owner.organisation().id().toString();
        List<String> variables =
                switch (this) {
                    case ORGANISATION -> List.of(organisation);
                    case INVITATION ->
                        List.of(
                                organisation,
                                id(post(
                                        owner.web(),
                                        "/api/v1/organisations/" + organisation + "/invitations",
                                        "{\"address\":\"guest@thing.test\",\"role\":\"VIEWER\"}")));
                    case MEMBER -> List.of(organisation, owner.account().toString());
                    case SESSION -> List.of(session(owner.web()));
                    case TOKEN -> List.of(token(owner.web()));
                    case NEED -> List.of(id(post(owner.web(), "/api/v1/needs", BODY_OF_A_NEED)));
                    case LICENCE -> List.of(id(post(owner.web(), "/api/v1/licences", licence())));
                };
        String address = path;
        for (String variable : variables) {
            address = address.replaceFirst("\\{[^}]+}", variable);
        }
        return address;
    }

    static final String BODY_OF_A_NEED =
            "{\"title\":\"需求\",\"text\":\"说明\",\"region\":\"120110\",\"draft\":true,\"version\":1}";

    static String licence() {
        return """
            {"basis":"BY_ANALOGY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
             "title":"一种隔膜","summary":"隔膜","ipc":["H01M10/0525"],"patentees":["某公司"],"version":1,
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number(++licences));
    }

    /** An application number with its check digit (GB/T, weights 2…9, 2…5). */
    private static String number(int serial) {
        String digits = "2016101" + String.format("%05d", serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        return digits + "." + (sum % 11 == 10 ? "X" : sum % 11);
    }

    private static String session(WebTestClient web) {
        return String.valueOf(
                Objects.requireNonNull(get(web, "/api/v1/sessions")
                                .expectBody(List.class)
                                .returnResult()
                                .getResponseBody())
                        .stream()
                        .map(session -> ((Map<?, ?>) session).get("id"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String token(WebTestClient web) {
        Map<?, ?> made = body(post(web, "/api/v1/tokens", "{\"name\":\"thing\",\"permissions\":[\"READ_OWN\"]}"));
        return String.valueOf(((Map<?, ?>) made.get("token")).get("id"));
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return String.valueOf(body(answer).get("id"));
    }

    private static Map<?, ?> body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }
}
