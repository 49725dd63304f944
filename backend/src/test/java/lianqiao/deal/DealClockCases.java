package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.Visitors.Visitor;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What the clock asks after deals, and who hears of it; part of {@link DealApiTests}, whose portal they share. */
interface DealClockCases {
    Duration PATIENCE = Duration.ofSeconds(15);

    DealWorld world();

    @Test
    default void aDealThatIsNotFinishedAfterThirtyDaysIsAskedAfterOnceAndACardTakesTheAnswer() {
        world().visitors.anOwnerOf(OrganisationKind.OPERATION_CENTRE, "120110");
        String deal = world().begun();
        Api.problem(card(world().firm, deal, "NEEDS_HELP"), 422, "CARD_NOT_OPEN", "days");
        for (int again = 0; again < 2; again++) {
            world().inDays(31).tell().block(PATIENCE);
        }
        assertThat(world().events(deal)).isEqualTo("DealBegun, DealCheckpoint, DealEscalated");
        card(world().firm, deal, "ON_TRACK").expectStatus().isOk();
        Api.problem(card(world().firm, deal, "SLOW"), 422, "CARD_NOT_OPEN", "days");
        card(world().institute, deal, "SLOW").expectStatus().isOk();
        Api.get(world().institute.web(), deal + "/cards")
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].days")
                .isEqualTo(30);
        // 200 days on, 90 and 180 have passed: the last is told.
        world().inDays(200).tell().block(PATIENCE);
        assertThat(world().events(deal))
                .isEqualTo(
                        "DealBegun, DealCheckpoint, DealEscalated, DealCardAnswered, DealCardAnswered, DealCheckpoint,"
                                + " DealEscalated");
        Api.get(world().firm.web(), deal + "/cards")
                .expectBody()
                .jsonPath("$[0].days")
                .isEqualTo(180);
    }

    /** No campaign brought these two together: their region's centre finds the deal in its list once it is overdue, and not before. */
    @Test
    default void anOverdueDealWithoutACampaignReachesTheCentreOfItsRegionWhichReadsAndTakesNoStep() {
        Visitor asker = world().visitors.anEditorOf(OrganisationKind.ENTERPRISE, "540102");
        Visitor centre = world().visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "540102");
        Visitor elsewhere = world().visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "650102");
        UUID need = world().needs.of(ListingKind.TECH_NEED, asker, "540102", null);
        String deal = world().begun(asker.web(), need, world().published());
        world().inDays(10).tell().block(PATIENCE);
        Api.problem(Api.get(centre.web(), deal), 404, "NOT_FOUND", null);
        world().inDays(31).tell().block(PATIENCE);
        assertThat(world().events(deal)).isEqualTo("DealBegun, DealCheckpoint, DealEscalated");
        world().database
                .sql("UPDATE deal SET due_on = due_on - 40 WHERE demand = :need")
                .bind("need", need)
                .then()
                .block();
        Api.get(centre.web(), "/api/v1/deals?overdue=true&part=CENTRE")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].following")
                .isEqualTo(true)
                .jsonPath("$.items[0].part")
                .doesNotExist();
        Api.problem(Api.post(centre.web(), deal + "/steps", "{\"step\":\"negotiating\"}"), 403, "NOT_A_PARTY", null);
        Api.problem(Api.get(centre.web(), deal + "/papers"), 404, "NOT_FOUND", null);
        Api.problem(Api.get(centre.web(), deal + "/evidence"), 404, "NOT_FOUND", null);
        Api.problem(Api.post(centre.web(), deal + "/contracts", "{\"kind\":\"TRIAL\"}"), 404, "NOT_FOUND", null);
        card(centre, deal, "SLOW")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.part")
                .isEqualTo("CENTRE");
        Api.problem(Api.get(elsewhere.web(), deal), 404, "NOT_FOUND", null);
    }

    @Test
    default void whatIsOverdueIsAListAndSomebodyOfOnesOwnLooksAfterADeal() {
        Visitor late = world().visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        UUID need = Ids.next();
        world().needs.open.put(need, late.organisation().id());
        String deal = world().begun(late.web(), need, world().published());
        Api.get(late.web(), "/api/v1/deals?overdue=true")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        world().database
                .sql("UPDATE deal SET due_on = due_on - 20 WHERE demand = :need")
                .bind("need", need)
                .then()
                .block();
        Api.get(late.web(), "/api/v1/deals?overdue=true&part=DEMANDER&route=open-licence")
                .expectBody()
                .jsonPath("$.items[0].overdue")
                .isEqualTo(true)
                .jsonPath("$.items[0].responsible")
                .isEqualTo("SUPPLIER");
        Api.get(late.web(), "/api/v1/deals?part=CENTRE")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        Api.problem(entrust(late, deal, world().institute.account()), 422, "NO_MEMBER", "account");
        entrust(late, deal, late.account()).expectStatus().isOk();
        Api.get(late.web(), deal + "/person")
                .expectBody()
                .jsonPath("$.account")
                .isEqualTo(late.account().toString());
        Api.get(world().institute.web(), deal + "/person")
                .expectBody()
                .jsonPath("$.account")
                .doesNotExist();
    }

    private static ResponseSpec card(Visitor as, String deal, String outcome) {
        return Api.post(as.web(), deal + "/cards", "{\"days\":30,\"outcome\":\"" + outcome + "\"}");
    }

    private static ResponseSpec entrust(Visitor as, String deal, UUID account) {
        return as.web()
                .put()
                .uri(deal + "/person")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"account\":\"" + account + "\"}")
                .exchange();
    }
}
