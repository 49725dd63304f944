package lianqiao.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Deals of a firm and an institute as their table keeps them, and what the two attach to them over HTTP. */
@TestComponent
class EvidenceWorld {
    final Visitors visitors;
    final DatabaseClient database;
    Visitor institute;
    Visitor firm;

    EvidenceWorld(Visitors visitors, DatabaseClient database) {
        this.visitors = visitors;
        this.database = database;
    }

    /** Once the portal listens. */
    void signIn() {
        institute = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
    }

    UUID deal() {
        return deal(false);
    }

    /** @param hidden whether the firm wishes to stay unknown */
    UUID deal(boolean hidden) {
        UUID deal = Ids.next();
        database.sql("""
                        INSERT INTO deal (id, version, state, route, route_version, step, demand, demand_title, demand_kind, demander,
                            demand_region, demand_hidden, supply, supply_title, supply_kind, supplier, supply_region, nodes, standing,
                            begun_at, changed_at, demonstration)
                        VALUES (:id, 1, 'INTERESTED', 'open-licence', 1, 'interested', :id, '需求', 'TECH_NEED', :firm, '120110', :hidden,
                            :id, '许可', 'LICENCE', :institute, '120116', '[]', '[]', now(), now(), true)
                        """)
                .bind("id", deal)
                .bind("hidden", hidden)
                .bind("firm", firm.organisation().id())
                .bind("institute", institute.organisation().id())
                .then()
                .block();
        return deal;
    }

    /** A deal on the way to an ordinary licence whose contract is signed. */
    UUID signed() {
        UUID deal = deal();
        Tables.change(database, """
                UPDATE deal SET state = 'CONCLUDED', route = 'ordinary-licence', step = 'contracted', standing =
                    '[{"step":"interested","by":"DEMANDER","values":{}},{"step":"contracted","by":"DEMANDER","values":{}}]'
                WHERE id = '%s'
                """.formatted(deal));
        return deal;
    }

    /** @return the id of what the firm attaches as that kind */
    String prove(UUID deal, String kind) {
        return given(firm, deal, kind, "p.pdf", Samples.pdf(kind + deal));
    }

    static ResponseSpec give(Visitor as, UUID deal, String kind, String name, byte[] content) {
        return as.web()
                .post()
                .uri("/api/v1/deals/" + deal + "/evidence?kind=" + kind)
                .header(
                        "X-File-Name",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .bodyValue(content)
                .exchange();
    }

    static String given(Visitor as, UUID deal, String kind, String name, byte[] content) {
        return Api.id(Api.created(give(as, deal, kind, name, content)));
    }

    static ResponseSpec content(Visitor as, String id) {
        return Api.get(as.web(), "/api/v1/evidence/" + id + "/content");
    }

    static ResponseSpec withdraw(Visitor as, String id) {
        return Api.post(as.web(), "/api/v1/evidence/" + id + "/withdraw", "");
    }

    /** As the firm sees them. */
    JsonNode list(UUID deal) {
        return Api.body(Api.get(firm.web(), "/api/v1/deals/" + deal + "/evidence"))
                .path("items");
    }

    /** What the log tells of a deal, in its order. */
    List<String> events(UUID deal) {
        return Tables.all(database, "SELECT type FROM event_log WHERE subject = '" + deal + "' ORDER BY seq");
    }
}
