package lianqiao.campaign;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import lianqiao.Api;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/**
 * A centre that begins campaigns and their runs over HTTP, and looks what becomes of them as anybody may.
 *
 * @param anybody who has not signed in
 */
record Organiser(WebTestClient centre, WebTestClient anybody) {
    private static final Duration SOON = Duration.ofSeconds(60);

    String campaign(String form) {
        return Api.id(Api.created(post(centre, "/api/v1/campaigns", form)));
    }

    String started(String campaign) {
        return Api.id(Api.accepted(post(centre, "/api/v1/campaigns/" + campaign + "/runs", "")));
    }

    /** The run, when it has ended. */
    JsonNode finished(String campaign, String run) {
        return await().atMost(SOON)
                .until(
                        () -> Api.body(get(anybody, "/api/v1/campaigns/" + campaign + "/runs/" + run)),
                        now -> now.hasNonNull("endedAt"));
    }

    /** A new run, when it has ended. */
    JsonNode finished(String campaign) {
        return finished(campaign, started(campaign));
    }
}
