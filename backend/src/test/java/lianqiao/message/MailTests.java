package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** From an event to a mail that a real server took. */
@PortalTest
@Import(Visitors.class)
class MailTests {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add(
                "lianqiao.mail.smtp-url",
                () -> "smtp://127.0.0.1:" + SERVER.getSmtp().getPort());
        settings.add("lianqiao.mail.from", () -> "portal@example.org");
        settings.add("lianqiao.mail.public-url", () -> "https://portal.example.org/");
        settings.add("lianqiao.mail.poll", () -> "100ms");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void anInterestIsMailedAndOneClickEndsMailsOfItsKind() throws Exception {
        Visitor institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        interest(institute);
        MimeMessage mail = mailTo(institute);
        assertThat(mail.getSubject()).startsWith("[链桥] 新的对接意向");
        assertThat(text(mail)).contains("https://portal.example.org/deals/");

        String header = mail.getHeader("List-Unsubscribe")[0];
        String end = header.substring(header.indexOf("/api/"), header.length() - 1);
        web.get().uri(end).exchange().expectStatus().isSeeOther();
        assertThat(wishes(institute).get("DEALS")).isEqualTo("MAIL");
        web.post()
                .uri(end)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bodyValue("List-Unsubscribe=One-Click")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(wishes(institute).get("DEALS")).isEqualTo("PORTAL");
        interest(institute);
        assertThat(mailsTo(institute)).hasSize(1);
        assertThat(deliveries(institute)).containsExactly("SENT");
        Api.get(institute.web(), "/api/v1/messages")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2);
    }

    @Test
    void mailsWaitUntilTheQuietHoursEnd() {
        Visitor institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        wish(institute, "{\"channels\":{},\"language\":\"EN\",\"quietFrom\":\"00:00\",\"quietUntil\":\"23:59:59\"}");
        interest(institute);
        await().atMost(SOON)
                .until(() -> Tables.count(
                                database,
                                "SELECT count(*) FROM delivery d JOIN message m ON m.id = d.about WHERE m.account = '"
                                        + institute.account() + "' AND d.due_at > now() + interval '1 second'")
                        == 1);
        assertThat(mailsTo(institute)).isEmpty();
        wish(institute, "{\"channels\":{},\"language\":\"EN\"}");
        database.sql("UPDATE delivery SET due_at = now()").then().block();
        await().atMost(SOON).until(() -> mailsTo(institute).size() == 1);
        assertThat(deliveries(institute)).containsExactly("SENT");
    }

    @Test
    void halfOfTheQuietHoursIsRefused() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        Api.problem(
                Api.put(
                        firm.web(),
                        "/api/v1/message-preferences",
                        "{\"channels\":{},\"language\":\"ZH\",\"quietFrom\":\"22:00\"}"),
                422,
                "QUIET_HOURS_HALF",
                "quietUntil");
    }

    @Test
    void aForgottenPasswordIsReplacedByTheLinkOfAMailAndItsTokenIsStoredNowhere() throws Exception {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        Api.post(web, "/api/v1/password-resets", "{\"login\":\"" + firm.login() + "\"}")
                .expectStatus()
                .isAccepted();
        String token = found(text(mailTo(firm)), "/reset-password/(\\S+)");
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE body::text LIKE '%" + token + "%'"))
                .isZero();
        Api.post(web, "/api/v1/password-resets/" + token, "{\"password\":\"another long password\"}")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void anInvitationReachesAStranger() throws Exception {
        Visitor owner = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        String address = Ids.next() + "@example.org";
        Api.post(
                        owner.web(),
                        "/api/v1/organisations/" + owner.organisation().id() + "/invitations",
                        "{\"address\":\"" + address + "\",\"role\":\"EDITOR\"}")
                .expectStatus()
                .is2xxSuccessful();
        await().atMost(SOON).until(() -> mailsTo(address).size() == 1);
        String text = text(mailsTo(address).getFirst());
        assertThat(text).contains(owner.organisation().name());
        Api.get(web, "/api/v1/invitations/" + found(text, "/invitations/(\\S+)"))
                .expectStatus()
                .isOk();
    }

    @Test
    void onlyWhatDidNotArriveForCertainIsSentAgainByAPerson() throws Exception {
        Visitor institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        interest(institute);
        mailTo(institute);
        await().atMost(SOON).until(() -> deliveries(institute).equals(List.of("SENT")));
        WebTestClient operator = visitors.anOperator();
        String resend = "/api/v1/deliveries/" + delivery(institute) + "/resend";
        Api.problem(Api.post(operator, resend, ""), 422, "WRONG_STATE", null);
        database.sql("UPDATE delivery SET state = 'UNKNOWN' WHERE id = '" + delivery(institute) + "'")
                .then()
                .block();
        Api.post(operator, resend, "").expectStatus().isOk();
        await().atMost(SOON).until(() -> mailsTo(institute).size() == 2);
    }

    private void interest(Visitor institute) {
        var body = Map.of("deal", Ids.next(), "supply", Ids.next(), "demand", Ids.next(), "demonstration", true);
        var deal = new java.util.HashMap<String, Object>(body);
        deal.put("supplier", institute.organisation().id());
        long seq = Objects.requireNonNull(
                log.append(Actor.system("test"), List.of(new NewEvent("DealBegun", Ids.next(), deal)))
                        .as(transaction::transactional)
                        .block());
        readers.waitFor(MessageReader.NAME, seq, SOON).block();
    }

    private MimeMessage mailTo(Visitor visitor) {
        await().atMost(SOON).until(() -> !mailsTo(visitor).isEmpty());
        return mailsTo(visitor).getFirst();
    }

    private static List<MimeMessage> mailsTo(Visitor visitor) {
        return mailsTo(visitor.login());
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private static String found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void wish(Visitor visitor, String wishes) {
        Api.put(visitor.web(), "/api/v1/message-preferences", wishes)
                .expectStatus()
                .isOk();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> wishes(Visitor visitor) {
        return (Map<String, String>)
                Objects.requireNonNull(Objects.requireNonNull(Api.get(visitor.web(), "/api/v1/message-preferences")
                                .expectBody(Map.class)
                                .returnResult()
                                .getResponseBody())
                        .get("channels"));
    }

    private List<String> deliveries(Visitor visitor) {
        return Objects.requireNonNull(database.sql(
                        "SELECT d.state FROM delivery d JOIN message m ON m.id = d.about WHERE m.account = :account")
                .bind("account", visitor.account())
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private UUID delivery(Visitor visitor) {
        return Objects.requireNonNull(
                database.sql("SELECT d.id FROM delivery d JOIN message m ON m.id = d.about WHERE m.account = :account")
                        .bind("account", visitor.account())
                        .mapValue(UUID.class)
                        .one()
                        .block());
    }
}
