package lianqiao.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Own and other: whoever has all the rights of their role in another organisation of the same kind is told that the thing isn't
 * there, and its owner is not. What of the matrix says {@code own:THING} is walked.
 */
@PortalTest
@Import(Visitors.class)
class OwnershipMatrixTests {
    /** What a request must carry to get as far as the question whose thing it is. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("PUT /api/v1/organisations/{id}/members/{account}", "{\"role\":\"OWNER\"}"),
            entry(
                    "POST /api/v1/organisations/{id}/invitations",
                    "{\"address\":\"other@thing.test\",\"role\":\"VIEWER\"}"),
            entry("PUT /api/v1/organisations/{id}/labels", "{\"labels\":[]}"),
            entry("PUT /api/v1/organisations/{id}/offers", "{\"offers\":[]}"),
            entry("PUT /api/v1/organisations/{id}/profile", "{\"version\":0}"),
            entry("PUT /api/v1/needs/{id}", ThingForms.BODY_OF_A_NEED),
            entry("PUT /api/v1/financing-needs/{id}", ThingForms.BODY_OF_A_FINANCING),
            entry("POST /api/v1/financing-needs/{id}/close", "{\"met\":true}"),
            entry("PUT /api/v1/finance-products/{id}", ThingForms.BODY_OF_A_PRODUCT),
            entry("PUT /api/v1/condition-needs/{id}", ThingForms.BODY_OF_A_NEED),
            entry("PUT /api/v1/offers/{id}", ThingForms.BODY_OF_A_NEED),
            entry("PUT /api/v1/notices/{id}", ThingForms.BODY_OF_A_NOTICE),
            entry("PUT /api/v1/licences/{id}", ThingForms.licence()),
            entry("POST /api/v1/deals/{id}/conclude", "{}"),
            entry("PUT /api/v1/deals/{id}/person", "{}"),
            entry("POST /api/v1/deals/{id}/cards", "{\"days\":30,\"outcome\":\"ON_TRACK\"}"),
            entry("POST /api/v1/deals/{id}/steps", "{\"step\":\"negotiating\"}"),
            entry("POST /api/v1/deals/{id}/decline", "{\"reason\":\"FEE\"}"),
            entry("POST /api/v1/deals/{id}/contracts", "{\"kind\":\"LICENCE\"}"),
            entry("PUT /api/v1/deals/{id}/contract-terms", "{\"version\":0}"),
            entry(
                    "POST /api/v1/deals/{id}/contract-numbers",
                    "{\"register\":\"RECORDAL\",\"number\":\"1\",\"registeredOn\":\"2026-01-01\"}"),
            entry(
                    "POST /api/v1/deals/{id}/royalty-reports",
                    "{\"from\":\"2026-01-01\",\"until\":\"2026-01-02\",\"baseFen\":1,\"royaltyFen\":1,\"evidence\":\"00000000-0000-7000-8000-000000000000\"}"),
            entry("POST /api/v1/contract-numbers/{id}/take-back", "{\"because\":\"MISTYPED\"}"),
            entry("POST /api/v1/royalty-reports/{id}/take-back", "{\"because\":\"MISTYPED\"}"),
            entry("PUT /api/v1/imports/{id}/mapping", "{\"fields\":[]}"),
            entry("POST /api/v1/uptake-notices/{id}/conclude", ThingForms.PAID),
            entry("POST /api/v1/uptakes/{id}/payment", ThingForms.PAID),
            entry("POST /api/v1/uptakes/{id}/recordal", "{\"number\":\"备案-1\"}"),
            entry("POST /api/v1/licence-duplicates/{id}/decision", "{\"same\":false}"),
            entry("POST /api/v1/promotions/{id}/sendings", "{\"park\":\"棉三创意街区\"}"),
            entry("POST /api/v1/promotions/{id}/sendings/{sending}/answer", "{\"answer\":\"INTERESTED\"}"),
            entry(
                    "POST /api/v1/stock-patents/{id}/assessments",
                    "{\"maturity\":70,\"fit\":70,\"prospect\":70,\"maturityEvidence\":\"中试\",\"fitEvidence\":\"区内\",\"prospectEvidence\":\"试用\"}"),
            entry("PUT /api/v1/stock-patents/{id}", ThingForms.stock()),
            entry("PUT /api/v1/register-records/{id}", "{}"),
            entry("POST /api/v1/register-records/{id}/withdraw", "{}"),
            entry("POST /api/v1/register-records/{id}/return", "{}"),
            entry("POST /api/v1/register-records/{id}/cancellation", "{}"),
            entry("POST /api/v1/register-records/{id}/cancellation/decision", "{\"agreed\":true}"),
            entry("PUT /api/v1/chain-drafts/{id}", "{\"version\":1}"),
            entry("PUT /api/v1/stock-patents/{id}/tier", "{}"));

    /** Variables of a path that name no thing. */
    private static final Pattern THING = Pattern.compile("\\{(?!kind}|format})[^}]+}");

    @Autowired
    Visitors visitors;

    private final Map<OrganisationKind, Visitors.Visitor> owners = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationKind, Visitors.Visitor> elsewhere = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationKind, Visitors.Visitor> partners = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationKind, Visitors.Visitor> strangers = new EnumMap<>(OrganisationKind.class);

    /** Whoever adds an endpoint on a thing has to say whose the thing is. */
    @Test
    void everyEndpointOnAThingSaysWhoseItIs() throws Exception {
        assertThat(EndpointMatrix.read().lines().entrySet().stream()
                        .filter(line -> THING.matcher(line.getKey()).find())
                        .filter(line -> !line.getValue().allowed().contains(Visitor.NOBODY))
                        .filter(line -> line.getValue().thing().isEmpty())
                        .filter(line -> !line.getValue().notes().contains("open"))
                        .filter(line -> !line.getValue().notes().contains("region"))
                        .filter(line -> !isOfOffice(line.getValue()))
                        .map(Entry::getKey))
                .isEmpty();
    }

    private static boolean isOfOffice(EndpointMatrix.Line line) {
        return line.notes().contains("office")
                && line.allowed().stream()
                        .allMatch(visitor -> visitor == Visitor.OPERATOR
                                || visitor.kind()
                                        .filter(kind -> kind == OrganisationKind.AUTHORITY)
                                        .isPresent());
    }

    @Test
    void whatIsAnothersIsNotThereAndWhatIsOnesOwnIs() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Entry<String, EndpointMatrix.Line> line :
                EndpointMatrix.read().lines().entrySet()) {
            line.getValue().thing().ifPresent(thing -> Thing.named(thing)
                    .ifPresentOrElse(
                            known -> wrong.addAll(walk(line.getKey(), known)),
                            () -> wrong.add("nobody knows how to make: " + thing)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMatrixNamesEnoughThingsForTheWalkToMeanSomething() throws Exception {
        assertThat(EndpointMatrix.read().lines().values().stream()
                        .filter(line -> line.thing().isPresent())
                        .count())
                .isGreaterThan(50);
    }

    private List<String> walk(String endpoint, Thing thing) {
        // Whoever ends a session, or leaves, is of no use to the next endpoint.
        var owner = List.of(Thing.SESSION, Thing.MEMBER).contains(thing)
                ? anOwner(thing.kind())
                : owners.computeIfAbsent(thing.kind(), this::anOwner);
        // Offices look after all of their region: whoever a record isn't there for sits in another one.
        var stranger = thing == Thing.RECORD
                ? elsewhere.computeIfAbsent(thing.kind(), kind -> visitors.anOwnerOf(kind, "510100"))
                : strangers.computeIfAbsent(thing.kind(), this::anOwner);
        var partner = partners.computeIfAbsent(thing.kind(), this::anOwner);
        String[] parts = endpoint.split(" ");
        String address = thing.address(parts[1], owner, partner);
        int asStranger = status(stranger.web(), parts[0], address, endpoint);
        int asOwner = status(owner.web(), parts[0], address, endpoint);
        List<String> wrong = new ArrayList<>();
        if (asStranger != 404) {
            wrong.add("a stranger got " + asStranger + " at " + endpoint);
        }
        if (List.of(401, 403, 404, 500).contains(asOwner)) {
            wrong.add("its owner got " + asOwner + " at " + endpoint);
        }
        return wrong;
    }

    private Visitors.Visitor anOwner(OrganisationKind kind) {
        return visitors.anOwnerOf(kind, "120110");
    }

    private static int status(WebTestClient web, String method, String address, String endpoint) {
        var request = web.method(HttpMethod.valueOf(method)).uri(address);
        if (BODIES.containsKey(endpoint)) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(BODIES.get(endpoint));
        }
        return request.exchange().returnResult(Void.class).getStatus().value();
    }
}
