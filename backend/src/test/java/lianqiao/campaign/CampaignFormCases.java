package lianqiao.campaign;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianqiao.Api;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a campaign may be asked for, and by what it is found; part of {@link CampaignRunTests}, whose portal they share. */
interface CampaignFormCases {
    Visitors visitors();

    Organiser organiser();

    @Test
    default void isFoundByTheClausesThatItServesAndByTheirDocument() {
        String serving = organiser().campaign("{\"title\":\"落实\",\"clauses\":[\"SEED-004/4-2\",\"SEED-003/3-1\"]}");
        organiser().campaign("{\"title\":\"另一条\",\"clauses\":[\"SEED-003/3-15\"]}");
        assertThat(serving("SEED-004/4-2")).containsExactly(serving);
        assertThat(serving("SEED-004")).containsExactly(serving);
        assertThat(serving("SEED-003/3-1")).as("3-15 is another clause").containsExactly(serving);
        assertThat(serving("SEED-003")).hasSize(2).contains(serving);
    }

    private List<String> serving(String clause) {
        return body(get(organiser().anybody(), "/api/v1/campaigns?clause=" + clause))
                .path("items")
                .valueStream()
                .peek(one -> assertThat(one.path("clauses").valueStream().map(JsonNode::asString))
                        .anyMatch(name -> name.startsWith(clause)))
                .map(Api::id)
                .toList();
    }

    @Test
    default void refusesWhatNobodyCouldRun() {
        problem(
                post(organiser().centre(), "/api/v1/campaigns", "{\"title\":\"x\",\"chains\":[\"no-chain\"]}"),
                422,
                "UNKNOWN_CHAIN");
        problem(
                post(organiser().centre(), "/api/v1/campaigns", "{\"title\":\"x\",\"regions\":[\"999999\"]}"),
                422,
                "UNKNOWN_REGION");
        problem(
                post(organiser().centre(), "/api/v1/campaigns", "{\"title\":\"x\",\"clauses\":[\"SEED-009/1\"]}"),
                422,
                "UNKNOWN_CLAUSE");
        String campaign = organiser().campaign("{\"title\":\"别人的\"}");
        Visitor other = visitors().anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000");
        problem(post(other.web(), "/api/v1/campaigns/" + campaign + "/runs", ""), 404, "NOT_FOUND");
    }
}
