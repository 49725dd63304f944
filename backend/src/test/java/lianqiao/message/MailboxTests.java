package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@PortalTest
@Import(Visitors.class)
class MailboxTests {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MESSAGES = "/api/v1/messages";

    @Autowired
    Visitors visitors;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    TransactionalOperator transaction;

    private Visitor institute;
    private Visitor firm;

    @BeforeEach
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void tellsTheHolderOfAnInterestByTheTitleOfItsLicence() {
        UUID licence = Ids.next();
        happens("LicencePublished", licence, Map.of("listing", Map.of("title", "一种锂离子电池隔膜")));
        interest(licence);
        Map<?, ?> message = items(institute.web()).getFirst();
        assertThat(message.get("title")).isEqualTo("新的对接意向：一种锂离子电池隔膜");
        assertThat(message.get("kind")).isEqualTo("DEALS");
        assertThat(unread(institute.web())).isEqualTo(1);
        assertThat(items(firm.web())).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        interest(Ids.next());
        institute
                .web()
                .get()
                .uri(MESSAGES)
                .header("Accept-Language", "en")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo("A new interest: —");
    }

    @Test
    void tellsOfARunOnceHoweverManyBatchesItsMatchesComeIn() {
        UUID run = Ids.next();
        match(run);
        match(run);
        readers.rewind(MessageReader.NAME, 0).block();
        match(run);
        assertThat(items(firm.web())).singleElement().satisfies(message -> {
            assertThat(message.get("title")).isEqualTo("对接活动为贵单位找到 3 项匹配");
            assertThat(message.get("count")).isEqualTo(3);
        });
    }

    @Test
    void whatIsReadIsReadOnceAndByItsReaderOnly() {
        interest(Ids.next());
        interest(Ids.next());
        String first = MESSAGES + "/" + items(institute.web()).getFirst().get("id") + "/read";
        Api.problem(Api.post(firm.web(), first, ""), 404, "NOT_FOUND", null);
        Api.post(institute.web(), first, "").expectBody().jsonPath("$.unread").isEqualTo(1);
        Api.post(institute.web(), first, "").expectBody().jsonPath("$.unread").isEqualTo(1);
        Api.post(institute.web(), MESSAGES + "/read-all", "")
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(0);
        Api.get(institute.web(), MESSAGES + "?unread=true")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void tellsWhoHasADealThatTheLicenceIsSuspended() {
        UUID licence = Ids.next();
        interest(licence);
        happens(
                "LicenceSuspended",
                licence,
                Map.of("licence", licence, "holder", institute.organisation().id()));
        assertThat(items(firm.web())).extracting(message -> message.get("kind")).containsExactly("LICENCES");
        assertThat(items(institute.web())).hasSize(2);
    }

    private void interest(UUID licence) {
        var deal = Map.of(
                "deal",
                Ids.next(),
                "supply",
                licence,
                "demand",
                Ids.next(),
                "supplier",
                institute.organisation().id(),
                "demander",
                firm.organisation().id());
        Actor actor = Actor.onBehalf("test", firm.organisation().id(), OrganisationKind.ENTERPRISE, "120110");
        happens(actor, "DealBegun", Ids.next(), deal);
    }

    private void match(UUID run) {
        happens(
                "MatchStored",
                Ids.next(),
                Map.of(
                        "run",
                        run,
                        "campaign",
                        Ids.next(),
                        "demander",
                        firm.organisation().id()));
    }

    private void happens(String type, UUID subject, Object body) {
        happens(Actor.system("test"), type, subject, body);
    }

    private void happens(Actor actor, String type, UUID subject, Object body) {
        long seq = Objects.requireNonNull(log.append(actor, List.of(new NewEvent(type, subject, body)))
                .as(transaction::transactional)
                .block());
        readers.waitFor(MessageReader.NAME, seq, SOON).block();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(WebTestClient as) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer(as).get("items"));
    }

    private static Object unread(WebTestClient as) {
        return Objects.requireNonNull(answer(as).get("unread"));
    }

    private static Map<?, ?> answer(WebTestClient as) {
        return Objects.requireNonNull(Api.get(as, MESSAGES)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }
}
