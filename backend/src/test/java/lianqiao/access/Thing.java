package lianqiao.access;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.Api;
import lianqiao.EditedChain;
import lianqiao.Visitors.Visitor;
import lianqiao.evidence.Samples;
import lianqiao.licence.TestNumbers;
import lianqiao.shared.OrganisationKind;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What belongs to somebody, made over HTTP as its owner makes it: the address of each is what the matrix test asks for. */
enum Thing {
    ORGANISATION,
    INVITATION,
    MEMBER,
    SESSION,
    TOKEN,
    NEED,
    CONDITION_NEED,
    OFFER,
    LICENCE,
    DEAL,
    EVIDENCE,
    MATCH,
    CONTRACT,
    NUMBER,
    REPORT,
    MESSAGE,
    NOTICE,
    NOTICE_RECEIVED,
    UPTAKE,
    DUPLICATE,
    STOCK,
    PROMOTION,
    SENDING,
    IMPORT,
    FINANCING,
    PRODUCT,
    CAMPAIGN,
    TOLD_NOTICE,
    CHAIN_DRAFT,
    RECORD;

    private static final String API = "/api/v1/";
    private static final String NO_BODY = "";

    /** The kind of organisation that can have one. */
    OrganisationKind kind() {
        return switch (this) {
            case CAMPAIGN, TOLD_NOTICE, CHAIN_DRAFT, RECORD -> OrganisationKind.OPERATION_CENTRE;
            case PRODUCT -> OrganisationKind.FINANCIER;
            default -> OrganisationKind.ENTERPRISE;
        };
    }

    static Optional<Thing> named(String name) {
        return Stream.of(values())
                .filter(thing ->
                        thing.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    /**
     * Puts a new one of the owner's into the path's variables, in their order.
     *
     * @param partner the other side of what has two
     */
    String address(String path, Visitor owner, Visitor partner) {
        String organisation = owner.organisation().id().toString();
        List<String> variables =
                switch (this) {
                    case ORGANISATION -> List.of(organisation);
                    case INVITATION ->
                        List.of(
                                organisation,
                                made(
                                        owner,
                                        "organisations/" + organisation + "/invitations",
                                        "{\"address\":\"guest@thing.test\",\"role\":\"VIEWER\"}"));
                    case MEMBER -> List.of(organisation, owner.account().toString());
                    case SESSION -> List.of(session(owner.web()));
                    case TOKEN -> List.of(token(owner.web()));
                    case NEED -> List.of(made(owner, "needs", ThingForms.BODY_OF_A_NEED));
                    case CONDITION_NEED -> List.of(made(owner, "condition-needs", ThingForms.BODY_OF_A_NEED));
                    case OFFER -> List.of(made(owner, "offers", ThingForms.BODY_OF_A_NEED));
                    case LICENCE -> List.of(made(owner, "licences", ThingForms.licence()));
                    case DEAL -> List.of(deal(owner, partner));
                    case EVIDENCE -> List.of(evidence(owner, deal(owner, partner)));
                    case MATCH -> List.of(match(owner, partner));
                    case CONTRACT ->
                        List.of(made(owner, "deals/" + deal(owner, partner) + "/contracts", "{\"kind\":\"TRIAL\"}"));
                    case NUMBER ->
                        List.of(made(
                                owner,
                                "deals/" + deal(owner, partner) + "/contract-numbers",
                                "{\"register\":\"RECORDAL\",\"number\":\"物" + ThingForms.next()
                                        + "\",\"registeredOn\":\"2026-01-01\"}"));
                    case REPORT -> List.of(report(owner, deal(owner, partner)));
                    case MESSAGE -> List.of(message(owner, partner));
                    case NOTICE -> List.of(notice(owner, partner));
                    case NOTICE_RECEIVED -> List.of(notice(partner, owner));
                    case UPTAKE ->
                        List.of(made(owner, "uptake-notices/" + notice(partner, owner) + "/conclude", ThingForms.PAID));
                    case DUPLICATE -> List.of(duplicate(owner));
                    case STOCK -> List.of(made(owner, "stock-patents", ThingForms.stock()));
                    case PROMOTION -> List.of(promotion(owner));
                    case SENDING -> sending(partner, owner);
                    case IMPORT -> List.of(given(owner));
                    case FINANCING -> List.of(made(owner, "financing-needs", ThingForms.BODY_OF_A_FINANCING));
                    case PRODUCT -> List.of(made(owner, "finance-products", ThingForms.BODY_OF_A_PRODUCT));
                    case CAMPAIGN -> List.of(made(owner, "campaigns", "{\"title\":\"对接\"}"));
                    case RECORD -> List.of(made(owner, "register-records", ThingForms.record()));
                    case TOLD_NOTICE -> List.of(made(owner, "notices", ThingForms.BODY_OF_A_NOTICE));
                    case CHAIN_DRAFT ->
                        List.of(made(
                                owner,
                                "chains/comm/drafts",
                                EditedChain.of(owner.web(), "comm")
                                        .spoken(0, "试词" + ThingForms.next())
                                        .body("试")));
                };
        String address = path.replace("{format}", "csv");
        for (String variable : variables) {
            address = address.replaceFirst("\\{[^}]+}", variable);
        }
        return address;
    }

    private static String published(Visitor holder) {
        String id = made(holder, "licences", ThingForms.licence());
        post(holder.web(), API + "licences/" + id + "/publish", NO_BODY)
                .expectStatus()
                .isOk();
        return id;
    }

    private static String deal(Visitor demander, Visitor supplier) {
        String need = made(demander, "needs", ThingForms.BODY_OF_A_NEED.replace("true", "false"));
        return made(demander, "deals", "{\"demand\":\"" + need + "\",\"supply\":\"" + published(supplier) + "\"}");
    }

    private static String report(Visitor licensee, String deal) {
        return made(
                licensee,
                "deals/" + deal + "/royalty-reports",
                "{\"from\":\"2026-01-01\",\"until\":\"2026-01-31\",\"baseFen\":1,\"royaltyFen\":1,\"evidence\":\""
                        + evidence(licensee, deal) + "\"}");
    }

    private static String evidence(Visitor owner, String deal) {
        return Api.id(Api.created(owner.web()
                .post()
                .uri(API + "deals/" + deal + "/evidence?kind=contract")
                .bodyValue(Samples.pdf("thing"))
                .exchange()));
    }

    /** In the inbox of who answered it. */
    private static String match(Visitor demander, Visitor supplier) {
        String pair = "{\"demand\":\"" + made(demander, "needs", ThingForms.BODY_OF_A_NEED.replace("true", "false"))
                + "\",\"supply\":\"" + published(supplier) + "\",\"answer\":\"NOT_FOR_US\",\"code\":\"FEE\"}";
        return Api.body(post(demander.web(), API + "inbox/answers", pair))
                .path("item")
                .asString();
    }

    /** Somebody shows an interest in what is the reader's. */
    private static String message(Visitor reader, Visitor other) {
        deal(other, reader);
        return awaited(reader, "messages");
    }

    private static String notice(Visitor licensee, Visitor licensor) {
        return made(licensee, "licences/" + published(licensor) + "/notices", "{\"version\":2,\"accepted\":true}");
    }

    private static String duplicate(Visitor holder) {
        published(holder);
        published(holder);
        return awaited(holder, "licence-duplicates");
    }

    private static String promotion(Visitor owner) {
        String stock = made(owner, "stock-patents", ThingForms.stock());
        return made(owner, "promotions", "{\"title\":\"清单\",\"filter\":{\"ids\":[\"" + stock + "\"]}}");
    }

    private static List<String> sending(Visitor from, Visitor to) {
        String list = promotion(from);
        JsonNode sent = Api.created(post(
                from.web(),
                API + "promotions/" + list + "/sendings",
                "{\"organisation\":\"" + to.organisation().id() + "\"}"));
        return List.of(list, Api.id(sent.path("sendings").path(0)));
    }

    private static String given(Visitor owner) {
        return Api.id(Api.accepted(owner.web()
                .post()
                .uri(API + "imports?kind=stock&dryRun=true")
                .bodyValue("专利号,专利名称\n" + TestNumbers.of(ThingForms.next()) + ",一种液冷板\n")
                .exchange()));
    }

    /** What a reader of the log makes: the first of the list, as soon as there is one. */
    private static String awaited(Visitor as, String list) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Api.id(Api.body(get(as.web(), API + list))
                                .path("items")
                                .path(0)),
                        id -> !id.isEmpty());
    }

    private static String session(WebTestClient web) {
        return Api.id(Api.body(get(web, "/api/v1/sessions")).path(0));
    }

    private static String token(WebTestClient web) {
        return Api.id(Api.created(post(web, "/api/v1/tokens", "{\"name\":\"thing\",\"permissions\":[\"READ_OWN\"]}"))
                .path("token"));
    }

    private static String made(Visitor by, String list, String form) {
        return Api.id(Api.created(post(by.web(), API + list, form)));
    }
}
