package lianqiao.register;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two people of a centre who enter and accept records over HTTP, and what the log holds of them. */
@TestComponent
class RegisterWorld {
    static final String RECORDS = "/api/v1/register-records";
    static final String CODE = "91999999MADEM0011Y";

    final Visitors visitors;
    final DatabaseClient database;
    private final JsonMapper json;

    Visitor first;
    Visitor second;
    private int serial;

    RegisterWorld(Visitors visitors, DatabaseClient database, JsonMapper json) {
        this.visitors = visitors;
        this.database = database;
        this.json = json;
    }

    /** Once the portal listens. */
    void signIn() {
        first = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120110");
        second = visitors.aMemberOf(first.organisation(), Role.EDITOR);
    }

    /** A number that no other record has. */
    String next() {
        return "N-" + ++serial + "-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    static String contract(String number, String source) {
        return """
            {"type":"technology-contract","number":"%s","on":"2026-05-01","region":"120110","organisation":"某企业","creditCode":"%s",
             "source":"%s","values":{"kind":"patent","amountFen":"12345600","buyer":"某买方"}}
            """.formatted(number, CODE, source);
    }

    static String training(String number) {
        return """
            {"type":"training","number":"%s","on":"2026-05-01","region":"120110",
             "values":{"topic":"专利导航","kind":"enterprise","people":"40","lecturer":"王某"}}
            """.formatted(number);
    }

    /** The id of what the first enters. */
    String entered(String form) {
        return Api.id(Api.created(post(first.web(), RECORDS, form)));
    }

    /** The import of a table that the first gives. */
    String given(String query, String csv) {
        return Api.id(Api.accepted(first.web()
                .post()
                .uri("/api/v1/imports?kind=register-technology-contract" + query)
                .bodyValue(csv)
                .exchange()));
    }

    JsonNode rested(String id, String state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.body(get(first.web(), "/api/v1/imports/" + id)),
                        one -> one.path("state").asString().equals(state));
    }

    /** As if the organisation had, or no longer had, that code. */
    void codeOf(Visitor visitor, @Nullable String code) {
        String value = code == null ? "NULL" : "'" + code + "'";
        Tables.change(
                database,
                "UPDATE organisation SET credit_code = " + value + " WHERE id = '"
                        + visitor.organisation().id() + "'");
    }

    JsonNode event(String subject, String type) {
        return json.readTree(Tables.one(
                database,
                "SELECT body::text FROM event_log WHERE subject = '" + subject + "' AND type = '" + type + "'"));
    }

    /** What the log tells of a record, in its order. */
    List<String> events(String subject) {
        return Tables.all(
                database,
                "SELECT type FROM event_log WHERE subject = '" + subject + "' AND type LIKE 'Register%' ORDER BY seq");
    }
}
