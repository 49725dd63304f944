package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
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
    private static final Map<String, String> BODIES = Map.of(
            "PUT /api/v1/organisations/{id}/members/{account}", "{\"role\":\"OWNER\"}",
            "POST /api/v1/organisations/{id}/invitations", "{\"address\":\"other@thing.test\",\"role\":\"VIEWER\"}",
            "PUT /api/v1/organisations/{id}/labels", "{\"labels\":[]}",
            "PUT /api/v1/organisations/{id}/offers", "{\"offers\":[]}",
            "PUT /api/v1/organisations/{id}/profile", "{\"version\":0}",
            "PUT /api/v1/needs/{id}", Thing.BODY_OF_A_NEED,
            "PUT /api/v1/licences/{id}", Thing.licence());

    @Autowired
    Visitors visitors;

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
                .isGreaterThan(15);
    }

    private List<String> walk(String endpoint, Thing thing) {
        var owner = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        var stranger = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        String[] parts = endpoint.split(" ");
        String address = thing.address(parts[1], owner);
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

    private static int status(WebTestClient web, String method, String address, String endpoint) {
        var request = web.method(HttpMethod.valueOf(method)).uri(address);
        if (BODIES.containsKey(endpoint)) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(BODIES.get(endpoint));
        }
        return request.exchange().returnResult(Void.class).getStatus().value();
    }
}
