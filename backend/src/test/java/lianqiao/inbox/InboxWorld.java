package lianqiao.inbox;

import static lianqiao.Api.post;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.campaign.MatchStored;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.TestForms;
import lianqiao.licence.TestNumbers;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.StoredMatch;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

/** Needs and licences over HTTP, and matches of them as a campaign's run stores them. */
@TestComponent
class InboxWorld {
    static final Duration SOON = Duration.ofSeconds(15);
    private static int serial = 7000;

    final Visitors visitors;
    final DatabaseClient database;
    private final Listings listings;
    private final Matches matches;
    private final Matchmaking matchmaking;
    private final EventLog log;
    private final EventReaders readers;
    private final TransactionalOperator transaction;

    Visitor institute;
    Visitor firm;

    InboxWorld(
            Visitors visitors,
            Listings listings,
            Matches matches,
            Matchmaking matchmaking,
            EventLog log,
            EventReaders readers,
            TransactionalOperator transaction,
            DatabaseClient database) {
        this.visitors = visitors;
        this.listings = listings;
        this.matches = matches;
        this.matchmaking = matchmaking;
        this.log = log;
        this.readers = readers;
        this.transaction = transaction;
        this.database = database;
    }

    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    static UUID need(Visitor firm, boolean anonymous) {
        return UUID.fromString(Api.id(Api.created(post(firm.web(), "/api/v1/needs", """
                {"title":"动力电池隔膜的耐热改性","text":"希望提高隔膜的耐热性","region":"120110","anonymous":%s,"draft":false,"version":1}
                """.formatted(anonymous)))));
    }

    static UUID licence(Visitor institute) {
        int number = serial++;
        return TestForms.published(institute.web(), TestForms.form(TestNumbers.of(number), "耐热动力电池隔膜 " + number, ""));
    }

    static ResponseSpec answer(Visitor by, UUID need, UUID licence, String answer) {
        return post(
                by.web(),
                "/api/v1/inbox/answers",
                "{\"demand\":\"%s\",\"supply\":\"%s\",%s}".formatted(need, licence, answer));
    }

    static final String INTERESTED = "\"answer\":\"INTERESTED\"";

    static String no(String code) {
        return "\"answer\":\"NOT_FOR_US\",\"code\":\"" + code + "\"";
    }

    /** As a run stores it, and read into the inboxes. */
    StoredMatch stored(UUID need, UUID licence) {
        Listing demand = Objects.requireNonNull(listings.find(need).block());
        Listing supply = Objects.requireNonNull(listings.find(licence).block());
        UUID campaign = campaign(Objects.requireNonNull(supply.holder()));
        StoredMatch match = Objects.requireNonNull(
                        matches.insertAll(campaign, List.of(matchmaking.explain(demand, supply)))
                                .flatMap(stored -> log.append(
                                                Actor.system("test"), List.of(event(stored.getFirst(), demand, supply)))
                                        .thenReturn(stored))
                                .as(transaction::transactional)
                                .block())
                .getFirst();
        read("inbox");
        return match;
    }

    private UUID campaign(UUID centre) {
        UUID id = Ids.next();
        Tables.change(
                database,
                "INSERT INTO campaign VALUES ('" + id + "', '对接', '{}', '{}', '" + centre + "', now(), false)");
        return id;
    }

    private static NewEvent event(StoredMatch match, Listing demand, Listing supply) {
        boolean hidden = demand.anonymous();
        var body = new MatchStored(
                match.id(),
                Objects.requireNonNull(match.campaign()),
                Ids.next(),
                Objects.requireNonNull(supply.holder()),
                demand.id(),
                supply.id(),
                match.match().score(),
                hidden ? null : demand.holder(),
                hidden ? demand.holder() : null,
                supply.holder(),
                demand.region(),
                supply.region(),
                supply.nodes(),
                false);
        return new NewEvent("MatchStored", match.id(), body);
    }

    void read(String reader) {
        readers.waitFor(reader, Objects.requireNonNull(log.head().block()), SOON)
                .block();
    }

    /** Read again from its beginning, as after a rewind. */
    void readAgain(String reader) {
        readers.rewind(reader, 0).block(SOON);
        read(reader);
    }

    static JsonNode inbox(Visitor of, String query) {
        return Api.body(Api.get(of.web(), "/api/v1/inbox" + query));
    }

    /** What the log tells of a pair. */
    String events(UUID need, UUID licence) {
        return Tables.one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE body ->> 'demand' = '" + need
                        + "' AND body ->> 'supply' = '" + licence + "'");
    }

    /** What the ledger counts of a pair, and by how many entries. */
    String counted(String measure, UUID need) {
        return Tables.one(
                database,
                "SELECT sum(amount) || ' of ' || count(*) FROM ledger_entry WHERE measure = '" + measure
                        + "' AND fact LIKE '" + need + "%'");
    }
}
