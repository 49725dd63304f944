package lianqiao.access;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.EditedChain;
import lianqiao.Visitors.Visitor;
import lianqiao.evidence.Samples;
import lianqiao.shared.OrganisationKind;
import org.springframework.test.web.reactive.server.WebTestClient;

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
    private static int licences = 4000;

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
                    case NEED -> List.of(made(owner, "needs", BODY_OF_A_NEED));
                    case CONDITION_NEED -> List.of(made(owner, "condition-needs", BODY_OF_A_NEED));
                    case OFFER -> List.of(made(owner, "offers", BODY_OF_A_NEED));
                    case LICENCE -> List.of(made(owner, "licences", licence()));
                    case DEAL -> List.of(deal(owner, partner));
                    case EVIDENCE -> List.of(evidence(owner, deal(owner, partner)));
                    case MATCH -> List.of(match(owner, partner));
                    case CONTRACT ->
                        List.of(made(owner, "deals/" + deal(owner, partner) + "/contracts", "{\"kind\":\"TRIAL\"}"));
                    case NUMBER ->
                        List.of(made(
                                owner,
                                "deals/" + deal(owner, partner) + "/contract-numbers",
                                "{\"register\":\"RECORDAL\",\"number\":\"物" + ++licences
                                        + "\",\"registeredOn\":\"2026-01-01\"}"));
                    case REPORT -> List.of(report(owner, deal(owner, partner)));
                    case MESSAGE -> List.of(message(owner, partner));
                    case NOTICE -> List.of(notice(owner, partner));
                    case NOTICE_RECEIVED -> List.of(notice(partner, owner));
                    case UPTAKE -> List.of(made(owner, "uptake-notices/" + notice(partner, owner) + "/conclude", PAID));
                    case DUPLICATE -> List.of(duplicate(owner));
                    case STOCK -> List.of(made(owner, "stock-patents", stock()));
                    case PROMOTION -> List.of(promotion(owner));
                    case SENDING -> sending(partner, owner);
                    case IMPORT -> List.of(given(owner));
                    case FINANCING -> List.of(made(owner, "financing-needs", BODY_OF_A_FINANCING));
                    case PRODUCT -> List.of(made(owner, "finance-products", BODY_OF_A_PRODUCT));
                    case CAMPAIGN -> List.of(made(owner, "campaigns", "{\"title\":\"对接\"}"));
                    case RECORD -> List.of(made(owner, "register-records", record()));
                    case TOLD_NOTICE -> List.of(made(owner, "notices", BODY_OF_A_NOTICE));
                    case CHAIN_DRAFT ->
                        List.of(made(
                                owner,
                                "chains/comm/drafts",
                                EditedChain.of(owner.web(), "comm")
                                        .spoken(0, "试词" + ++licences)
                                        .body("试")));
                };
        String address = path.replace("{format}", "csv");
        for (String variable : variables) {
            address = address.replaceFirst("\\{[^}]+}", variable);
        }
        return address;
    }

    static final String PAID = "{\"paidOn\":\"2026-01-01\",\"paidFen\":5000000}";

    static final String BODY_OF_A_NEED =
            "{\"title\":\"需求\",\"text\":\"说明\",\"region\":\"120110\",\"draft\":true,\"version\":1}";

    static final String BODY_OF_A_NOTICE = "{\"title\":\"公示\",\"text\":\"名单\",\"version\":1}";

    static final String BODY_OF_A_FINANCING =
            "{\"title\":\"融资\",\"financing\":\"EQUITY\",\"amountFen\":100,\"draft\":true,\"version\":1}";

    static final String BODY_OF_A_PRODUCT = "{\"title\":\"产品\",\"financing\":\"EQUITY\",\"draft\":true,\"version\":1}";

    static String licence() {
        return """
            {"basis":"BY_ANALOGY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
             "title":"一种隔膜","summary":"隔膜","ipc":["H01M10/0525"],"patentees":["某公司"],"version":1,
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number(++licences));
    }

    /** An application number with its check digit (GB/T, weights 2…9, 2…5). */
    private static String number(int serial) {
        String digits = "2016101" + String.format("%05d", serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        return digits + "." + (sum % 11 == 10 ? "X" : sum % 11);
    }

    static String stock() {
        return """
            {"number":"%s","title":"一种动力电池液冷板","summary":"热管理","ipc":["H01M10/613"],"version":1}
            """.formatted(number(++licences));
    }

    private static String record() {
        return """
            {"type":"alliance","number":"LM-%d","on":"2026-01-01","region":"120110",
             "values":{"alliance":"联盟","industry":"汽车","members":"3"}}
            """.formatted(++licences);
    }

    private static String published(Visitor holder) {
        String id = made(holder, "licences", licence());
        post(holder.web(), API + "licences/" + id + "/publish", NO_BODY)
                .expectStatus()
                .isOk();
        return id;
    }

    private static String deal(Visitor demander, Visitor supplier) {
        String need = made(demander, "needs", BODY_OF_A_NEED.replace("true", "false"));
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
        return String.valueOf(body(owner.web()
                        .post()
                        .uri(API + "deals/" + deal + "/evidence?kind=contract")
                        .bodyValue(Samples.pdf("thing"))
                        .exchange())
                .get("id"));
    }

    /** In the inbox of who answered it. */
    private static String match(Visitor demander, Visitor supplier) {
        String pair = "{\"demand\":\"" + made(demander, "needs", BODY_OF_A_NEED.replace("true", "false"))
                + "\",\"supply\":\"" + published(supplier) + "\",\"answer\":\"NOT_FOR_US\",\"code\":\"FEE\"}";
        return String.valueOf(Objects.requireNonNull(post(demander.web(), API + "inbox/answers", pair)
                        .expectStatus()
                        .isOk()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("item"));
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
        String stock = made(owner, "stock-patents", stock());
        return made(owner, "promotions", "{\"title\":\"清单\",\"filter\":{\"ids\":[\"" + stock + "\"]}}");
    }

    private static List<String> sending(Visitor from, Visitor to) {
        String list = promotion(from);
        Map<?, ?> sent = body(post(
                from.web(),
                API + "promotions/" + list + "/sendings",
                "{\"organisation\":\"" + to.organisation().id() + "\"}"));
        Map<?, ?> sending = (Map<?, ?>) ((List<?>) sent.get("sendings")).getFirst();
        return List.of(list, String.valueOf(sending.get("id")));
    }

    private static String given(Visitor owner) {
        return String.valueOf(Objects.requireNonNull(owner.web()
                        .post()
                        .uri(API + "imports?kind=stock&dryRun=true")
                        .bodyValue("专利号,专利名称\n" + number(++licences) + ",一种液冷板\n")
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("id"));
    }

    /** What a reader of the log makes: the first of the list, as soon as there is one. */
    private static String awaited(Visitor as, String list) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ((List<?>) Objects.requireNonNull(get(as.web(), API + list)
                                                .expectBody(Map.class)
                                                .returnResult()
                                                .getResponseBody())
                                        .get("items"))
                                .stream()
                                        .map(item -> String.valueOf(((Map<?, ?>) item).get("id")))
                                        .findFirst()
                                        .orElse(""),
                        id -> !id.isEmpty());
    }

    private static String session(WebTestClient web) {
        return String.valueOf(
                Objects.requireNonNull(get(web, "/api/v1/sessions")
                                .expectBody(List.class)
                                .returnResult()
                                .getResponseBody())
                        .stream()
                        .map(session -> ((Map<?, ?>) session).get("id"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String token(WebTestClient web) {
        Map<?, ?> made = body(post(web, "/api/v1/tokens", "{\"name\":\"thing\",\"permissions\":[\"READ_OWN\"]}"));
        return String.valueOf(((Map<?, ?>) made.get("token")).get("id"));
    }

    private static String made(Visitor by, String list, String form) {
        return String.valueOf(body(post(by.web(), API + list, form)).get("id"));
    }

    private static Map<?, ?> body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }
}
