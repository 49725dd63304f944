package lianqiao.deal;

import static lianqiao.Api.post;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.evidence.Samples;
import lianqiao.licence.TestForms;
import lianqiao.licence.TestNumbers;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A firm with needs and an institute with licences that deal with each other over HTTP, and the clock and the log behind it. */
@TestComponent
class DealWorld {
    private static final Duration SOON = Duration.ofSeconds(15);

    final Visitors visitors;
    final PostedNeeds needs;
    final DatabaseClient database;
    private final EventLog log;
    private final EventReaders readers;
    private final Commands commands;
    private final Deals deals;
    private final Routes routes;
    private final Escalation escalation;
    private final Clock clock;

    Visitor institute;
    Visitor firm;
    private final Set<String> attached = new HashSet<>();
    private int serial = 5000;

    DealWorld(
            Visitors visitors,
            PostedNeeds needs,
            DatabaseClient database,
            EventLog log,
            EventReaders readers,
            Commands commands,
            Deals deals,
            Routes routes,
            Escalation escalation,
            Clock clock) {
        this.visitors = visitors;
        this.needs = needs;
        this.database = database;
        this.log = log;
        this.readers = readers;
        this.commands = commands;
        this.deals = deals;
        this.routes = routes;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Once the portal listens. */
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    /** An open need of the firm. */
    UUID need() {
        UUID id = Ids.next();
        needs.open.put(id, firm.organisation().id());
        return id;
    }

    /** A licence of the institute, open to everyone. */
    UUID published() {
        return TestForms.published(institute.web(), TestForms.form(TestNumbers.of(serial++)));
    }

    /** The address of a deal that the firm begins, on a need and a licence that nobody else deals about. */
    String begun() {
        return begun(need(), published());
    }

    String begun(UUID need, UUID licence) {
        return begun(firm.web(), need, licence);
    }

    String begun(WebTestClient as, UUID need, UUID licence) {
        return "/api/v1/deals/" + Api.id(Api.created(begin(as, need, licence)));
    }

    static ResponseSpec begin(WebTestClient as, UUID need, UUID licence) {
        return post(as, "/api/v1/deals", "{\"demand\":\"%s\",\"supply\":\"%s\"}".formatted(need, licence));
    }

    static ResponseSpec step(Visitor as, String deal, String step) {
        return step(as, deal, step, UUID.randomUUID().toString());
    }

    static ResponseSpec step(Visitor as, String deal, String step, String key) {
        return post(as.web(), deal + "/steps", "{\"step\":\"" + step + "\"}", key);
    }

    /** With all the evidence that the step asks for; without it the step is refused. */
    void take(Visitor as, String deal, String step, String values) {
        String form = "{'step':'%s','values':{%s}}".formatted(step, values).replace('\'', '"');
        for (String kind : SampleDeals.ROUTES
                .newest("pledge-loan")
                .flatMap(route -> route.find(step))
                .orElseThrow()
                .evidence()) {
            if (!values.isEmpty() && attached.add(deal + kind)) {
                Api.problem(post(as.web(), deal + "/steps", form), 422, "EVIDENCE_MISSING");
                as.web()
                        .post()
                        .uri(deal + "/evidence?kind=" + kind)
                        .header("X-File-Name", kind + ".pdf")
                        .bodyValue(Samples.pdf(kind))
                        .exchange()
                        .expectStatus()
                        .isCreated();
            }
        }
        post(as.web(), deal + "/steps", form).expectStatus().isOk();
    }

    /** The words of a page that the reader may see. */
    static String words(Visitor reader, String uri) {
        return Api.text(Api.get(reader.web(), uri).expectStatus().isOk());
    }

    /** As if the portal looked so many days later. */
    Checkpoints inDays(int days) {
        return new Checkpoints(
                database, commands, deals, routes, escalation, Clock.offset(clock, Duration.ofDays(days)));
    }

    /** Until the ledger has read all that was told. */
    void readAll() {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
    }

    /** As after a rewind. */
    void readAllAgain() {
        readers.rewind("ledger", 0).block(SOON);
        readAll();
    }

    /** What the log tells of a deal. */
    String events(String deal) {
        return Tables.one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE body ->> 'deal' = '" + id(deal) + "'");
    }

    static String id(String deal) {
        return deal.substring(deal.lastIndexOf('/') + 1);
    }
}
