package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Event;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NewsTests {
    private static final UUID FIRM = Ids.next();
    private static final UUID INSTITUTE = Ids.next();
    private static final UUID CENTRE = Ids.next();
    private static final Actor FOR_FIRM = Actor.onBehalf("test", FIRM, OrganisationKind.ENTERPRISE, "120110");

    private final Catalogue catalogue = new Catalogue();

    @Test
    void tellsTheOtherSideOfADealAndNotTheOneThatBeganIt() {
        Event begun = event(1, "DealBegun", FOR_FIRM, Map.of("supplier", INSTITUTE, "demander", FIRM));
        assertThat(told(List.of(begun), Map.of())).containsExactly(INSTITUTE);
    }

    @Test
    void tellsOfAllMatchesOfARunAtOnce() {
        UUID run = Ids.next();
        List<Event> matches = List.of(
                event(1, "MatchStored", Actor.system("campaign"), Map.of("supplier", INSTITUTE, "run", run)),
                event(2, "MatchStored", Actor.system("campaign"), Map.of("supplier", INSTITUTE, "run", run)),
                event(3, "MatchStored", Actor.system("campaign"), Map.of("supplier", INSTITUTE, "run", Ids.next())));
        assertThat(News.of(matches, catalogue, Map.of(), Map.of()))
                .extracting(News::count, News::first)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 1L), org.assertj.core.groups.Tuple.tuple(1, 3L));
    }

    @Test
    void tellsEveryoneConcernedByALicenceOnce() {
        UUID licence = Ids.next();
        Event suspended = event(
                1,
                "LicenceSuspended",
                Actor.system("nightly"),
                Map.of("licence", licence, "holder", INSTITUTE, "concerned", List.of(FIRM, INSTITUTE)));
        assertThat(News.followed(List.of(suspended), catalogue)).containsExactly(licence);
        assertThat(told(List.of(suspended), Map.of(licence, Set.of(CENTRE, FIRM))))
                .containsExactlyInAnyOrder(INSTITUTE, FIRM, CENTRE);
    }

    @Test
    void tellsAPersonThatTheirImportHasEnded() {
        UUID person = Ids.next();
        Actor actor = new Actor(person, CENTRE, OrganisationKind.OPERATION_CENTRE, null, null, null);
        assertThat(News.of(List.of(event(1, "ImportEnded", actor, Map.of())), catalogue, Map.of(), Map.of()))
                .singleElement()
                .extracting(News::account)
                .isEqualTo(person);
    }

    @Test
    void whatWasToldIsNoNews() {
        Event begun = event(7, "DealBegun", FOR_FIRM, Map.of("supplier", INSTITUTE));
        String bundle = "DealBegun " + begun.id();
        assertThat(News.of(List.of(begun), catalogue, Map.of(), Map.of(bundle, 7L)))
                .isEmpty();
        assertThat(News.of(List.of(begun), catalogue, Map.of(), Map.of(bundle, 6L)))
                .hasSize(1);
    }

    @Test
    void leavesOutWhoeverTheEventDoesNotName() {
        assertThat(News.of(
                        List.of(event(1, "DealBegun", FOR_FIRM, Map.of("deal", Ids.next()))),
                        catalogue,
                        Map.of(),
                        Map.of()))
                .isEmpty();
    }

    private List<UUID> told(List<Event> events, Map<UUID, Set<UUID>> followers) {
        return News.of(events, catalogue, followers, Map.of()).stream()
                .map(News::organisation)
                .toList();
    }

    private static Event event(long seq, String type, Actor actor, Map<String, ?> body) {
        return new Event(seq, Ids.next(), type, Ids.next(), Instant.EPOCH, actor, new JsonMapper().valueToTree(body));
    }
}
