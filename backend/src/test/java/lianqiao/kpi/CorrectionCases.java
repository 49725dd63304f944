package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Entries that were wrong are countered, by two people; part of {@link LedgerFlowTests}, whose portal they share. */
interface CorrectionCases {
    LedgerWorld world();

    Visitors visitors();

    /** One person asks, another one decides; both entries stay in the list, each with the other and the reason. */
    @Test
    default void countersAnEntryWhenASecondPersonApprovesAndShowsBoth() {
        UUID holder = Ids.next();
        world().facts.publish(Ids.next(), "120105", holder);
        long row = lastOf("120105");
        var asking = visitors().anEditorOf(OrganisationKind.OPERATION_CENTRE, "120105");
        var deciding = visitors().anEditorOf(OrganisationKind.AUTHORITY, "120000");
        refused(post(asking, "", "{\"entry\":" + row + ",\"reason\":\"COUNTED_TWICE\"}"), "CORRECTION_WORDS_MISSING");
        String asked = "{\"entry\":" + row + ",\"reason\":\"COUNTED_TWICE\",\"words\":\"与另一行重复\"}";
        refused(
                post(visitors().anEditorOf(OrganisationKind.AUTHORITY, "510000"), "", asked),
                "CORRECTION_NOT_YOUR_REGION");
        String id = id(post(asking, "", asked));
        refused(post(deciding, "", asked), "ENTRY_ALREADY_CORRECTED");
        refused(post(asking, "/" + id + "/approve", "{}"), "CORRECTION_OWN_REQUEST");
        get("/ledger/corrections/" + id, visitors().anEditorOf(OrganisationKind.AUTHORITY, "510000"))
                .expectStatus()
                .isNotFound();
        post(deciding, "/" + id + "/approve", "{}").expectStatus().isOk();
        refused(post(deciding, "/" + id + "/refuse", "{\"words\":\"晚了\"}"), "CORRECTION_DECIDED");
        world().facts.readAll();
        get("/ledger?region=120105", asking)
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].corrects.seq")
                .isEqualTo(row)
                .jsonPath("$.items[0].corrects.reason")
                .isEqualTo("COUNTED_TWICE")
                .jsonPath("$.items[1].correctedBy.seq")
                .isEqualTo(lastOf("120105"));
        get("/ledger/entries/" + row, asking)
                .expectBody()
                .jsonPath("$.counted")
                .isEqualTo(0)
                .jsonPath("$.sameFact.length()")
                .isEqualTo(2)
                .jsonPath("$.text")
                .doesNotExist();
        get("/ledger/corrections?state=APPROVED", deciding)
                .expectBody()
                .jsonPath("$.items[0].counterEntry")
                .isEqualTo(lastOf("120105"))
                .jsonPath("$.items[0].words")
                .isEqualTo("与另一行重复");
        assertThat(world().total("licences_published", "120105")).isZero();
        assertThat(world().findings()).isEmpty();
    }

    @Test
    default void letsNobodyApproveWhatTheirOwnOrganisationTookPartIn() {
        var holder = visitors().anEditorOf(OrganisationKind.AUTHORITY, "120106");
        world().facts.publish(Ids.next(), "120106", holder.organisation().id());
        var asking = visitors().anEditorOf(OrganisationKind.AUTHORITY, "120106");
        String id = id(
                post(asking, "", "{\"entry\":" + lastOf("120106") + ",\"reason\":\"NOT_A_FACT\",\"words\":\"未授权\"}"));
        refused(post(holder, "/" + id + "/approve", "{}"), "CORRECTION_OWN_ENTRY");
        var other = visitors().aMemberOf(asking.organisation(), Role.EDITOR);
        post(other, "/" + id + "/refuse", "{\"words\":\"已核实授权\"}")
                .expectStatus()
                .isOk();
        world().facts.readAll();
        assertThat(world().total("licences_published", "120106")).isEqualTo(1);
    }

    /** The last entry of that region's supply. */
    private long lastOf(String region) {
        return Tables.count(
                world().database, "SELECT max(seq) FROM ledger_entry WHERE supply_region = '" + region + "'");
    }

    private static ResponseSpec get(String path, Visitors.Visitor by) {
        return Api.get(by.web(), "/api/v1" + path);
    }

    private static ResponseSpec post(Visitors.Visitor by, String path, String body) {
        return Api.post(by.web(), "/api/v1/ledger/corrections" + path, body);
    }

    private static String id(ResponseSpec answer) {
        return Api.id(Api.created(answer));
    }

    private static void refused(ResponseSpec answer, String code) {
        Api.problem(answer, 422, code);
    }
}
