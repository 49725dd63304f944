package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Contact data: for the side that stated an interest, and the other one sees who looked. */
@PortalTest
@Import(Visitors.class)
class ContactTests {
    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    private Visitor institute;
    private Visitor firm;

    @BeforeEach
    void signIn() {
        institute = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void whoStatedAnInterestSeesWhomToCallAndTheOwnerSeesWhoLooked() {
        UUID deal = begunBy(firm);
        contact(firm, deal)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.organisationName")
                .isEqualTo(institute.organisation().name())
                .jsonPath("$.people[0].mail")
                .isEqualTo(institute.login());
        contact(firm, deal).expectStatus().isOk();
        Api.get(institute.web(), "/api/v1/contact-looks")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].organisationName")
                .isEqualTo(firm.organisation().name())
                .jsonPath("$.items[0].name")
                .isEqualTo("测试者")
                .jsonPath("$.items[0].at")
                .exists();
        Api.get(firm.web(), "/api/v1/contact-looks")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void theLogSaysThatSomebodyLookedAndNotWhatTheySaw() {
        UUID deal = begunBy(firm);
        contact(firm, deal).expectStatus().isOk();
        String body = Objects.requireNonNull(
                database.sql("SELECT body::text FROM event_log WHERE type = 'ContactShown' AND subject = :deal")
                        .bind("deal", deal)
                        .mapValue(String.class)
                        .one()
                        .block());
        assertThat(body).contains(firm.organisation().id().toString()).doesNotContain("测试者", "@test");
    }

    @Test
    void whoHasNotAnsweredYetSeesNothing() {
        UUID deal = begunBy(firm);
        Api.problem(contact(institute, deal), 422, "INTEREST_NOT_STATED", null);
        happens(institute, 2, "negotiating", deal);
        contact(institute, deal).expectStatus().isOk();
    }

    @Test
    void aDeclinedDealShowsNobody() {
        UUID deal = begunBy(firm);
        database.sql("UPDATE deal SET state = 'DECLINED', reason = 'FEE' WHERE id = :id")
                .bind("id", deal)
                .then()
                .block();
        Api.problem(contact(firm, deal), 422, "WRONG_STATE", null);
    }

    @Test
    void forEveryoneElseThereIsNoSuchDeal() {
        UUID deal = begunBy(firm);
        Visitor stranger = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        Api.problem(contact(stranger, deal), 404, "NOT_FOUND", null);
        assertThat(looks()).isZero();
    }

    private ResponseSpec contact(Visitor as, UUID deal) {
        return Api.get(as.web(), "/api/v1/deals/" + deal + "/contact");
    }

    private UUID begunBy(Visitor side) {
        UUID deal = Ids.next();
        database.sql("""
                        INSERT INTO deal (id, version, route, route_version, step, state, demand, demand_kind, demand_title, demander,
                            demand_hidden, supply, supply_kind, supply_title, supplier, nodes, standing, begun_at, changed_at,
                            demonstration)
                        VALUES (:id, 1, 'open-licence', 1, 'interested', 'INTERESTED', :id, 'TECH_NEED', '需求', :firm, false, :id,
                            'LICENCE', '许可', :institute, '[]', '[]', now(), now(), true)
                        """)
                .bind("id", deal)
                .bind("firm", firm.organisation().id())
                .bind("institute", institute.organisation().id())
                .then()
                .block();
        happens(side, 1, "interested", deal);
        return deal;
    }

    private void happens(Visitor side, int number, String step, UUID deal) {
        database.sql("""
                        INSERT INTO deal_step (deal, number, kind, step, part, organisation, values_told, at)
                        VALUES (:deal, :number, 'ON', :step, 'DEMANDER', :organisation, '{}', now())
                        """)
                .bind("deal", deal)
                .bind("number", number)
                .bind("step", step)
                .bind("organisation", side.organisation().id())
                .then()
                .block();
    }

    private long looks() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM contact_look WHERE owner = :owner")
                .bind("owner", institute.organisation().id())
                .mapValue(Long.class)
                .one()
                .block());
    }
}
