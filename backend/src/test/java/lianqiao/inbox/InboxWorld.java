package lianqiao.inbox;

import static lianqiao.Api.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Visitors.Visitor;
import lianqiao.campaign.MatchStored;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.TestNumbers;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.StoredMatch;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Needs and licences over HTTP, and matches of them as a campaign's run stores them. */
@TestComponent
class InboxWorld {
    static final Duration SOON = Duration.ofSeconds(15);
    private static int serial = 7000;

    private final Listings listings;
    private final Matches matches;
    private final Matchmaking matchmaking;
    private final EventLog log;
    private final EventReaders readers;
    private final TransactionalOperator transaction;
    private final DatabaseClient database;

    InboxWorld(
            Listings listings,
            Matches matches,
            Matchmaking matchmaking,
            EventLog log,
            EventReaders readers,
            TransactionalOperator transaction,
            DatabaseClient database) {
        this.listings = listings;
        this.matches = matches;
        this.matchmaking = matchmaking;
        this.log = log;
        this.readers = readers;
        this.transaction = transaction;
        this.database = database;
    }

    static UUID need(Visitor firm, boolean anonymous) {
        return made(firm, "needs", """
                {"title":"动力电池隔膜的耐热改性","text":"希望提高隔膜的耐热性","region":"120110","anonymous":%s,"draft":false,"version":1}
                """.formatted(anonymous));
    }

    static UUID licence(Visitor institute) {
        UUID id = made(institute, "licences", """
                {"basis":"STATUTORY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
                 "title":"一种耐热动力电池隔膜 %d","summary":"","ipc":["H01M10/0525"],"patentees":["某研究所"],
                 "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
                """.formatted(TestNumbers.of(serial++), serial));
        post(institute.web(), "/api/v1/licences/" + id + "/publish", "")
                .expectStatus()
                .isOk();
        return id;
    }

    private static UUID made(Visitor by, String list, String form) {
        Map<?, ?> answer = post(by.web(), "/api/v1/" + list, form)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(Objects.requireNonNull(answer).get("id")));
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
        database.sql("INSERT INTO campaign VALUES ('" + id + "', '对接', '{}', '{}', '" + centre + "', now(), false)")
                .then()
                .block();
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
}
