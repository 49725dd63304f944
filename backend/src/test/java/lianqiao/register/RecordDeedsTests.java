package lianqiao.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.register.RecordDeeds.Deed;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may do what with a record. */
class RecordDeedsTests {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final UUID CENTRE = Ids.next();
    private static final UUID FIRM = Ids.next();

    private final Actor first = actor(CENTRE, OrganisationKind.OPERATION_CENTRE, "120110");
    private final Actor second = actor(CENTRE, OrganisationKind.OPERATION_CENTRE, "120110");
    private final RegisterRecord entered = record(RecordState.ENTERED, null);

    @Test
    void whoEnteredARecordCanNotAcceptItAndAColleagueCan() {
        assertThat(codes(new RecordDeeds(first, entered).judging())).containsExactly("SECOND_PERSON_NEEDED");
        assertThat(new RecordDeeds(second, entered).judging()).isEmpty();
        assertThat(new RecordDeeds(first, entered).all())
                .containsExactlyInAnyOrder(Deed.REVISE, Deed.WITHDRAW, Deed.ATTACH);
        assertThat(new RecordDeeds(second, entered).all()).contains(Deed.ACCEPT, Deed.RETURN);
    }

    @Test
    void whoRevisedItIsNoSecondPersonEither() {
        var revised = entered.change(NOW)
                .revised(
                        new Filled("1", "1", LocalDate.EPOCH, "120110", null, null, null, "", Map.of(), Map.of()),
                        null,
                        second.account());
        assertThat(codes(new RecordDeeds(second, revised).judging())).containsExactly("SECOND_PERSON_NEEDED");
        assertThat(codes(new RecordDeeds(first, revised).judging())).containsExactly("SECOND_PERSON_NEEDED");
    }

    @Test
    void nobodyAcceptsARecordAboutTheirOwnOrganisation() {
        var own = actor(FIRM, OrganisationKind.OPERATION_CENTRE, "120110");
        assertThat(codes(new RecordDeeds(own, entered).judging())).containsExactly("OWN_RECORD");
    }

    @Test
    void anOfficeOfAnotherRegionNeitherSeesNorAcceptsItAndOneOfTheWholeCityDoes() {
        var elsewhere = actor(Ids.next(), OrganisationKind.AUTHORITY, "120116");
        var city = actor(Ids.next(), OrganisationKind.AUTHORITY, "120000");
        assertThat(new RecordDeeds(elsewhere, entered).sees()).isFalse();
        assertThat(codes(new RecordDeeds(elsewhere, entered).judging())).containsExactly("PLACE_NOT_YOURS");
        assertThat(new RecordDeeds(city, entered).judging()).isEmpty();
    }

    @Test
    void aProgramOfThePortalIsNoPerson() {
        var program = Actor.onBehalf("demonstration", CENTRE, OrganisationKind.OPERATION_CENTRE, "120110");
        assertThat(codes(new RecordDeeds(program, entered).judging())).containsExactly("SECOND_PERSON_NEEDED");
    }

    @Test
    void theFirmThatItIsAboutSeesItAndDecidesNothing() {
        var firm = actor(FIRM, OrganisationKind.ENTERPRISE, "120110");
        assertThat(new RecordDeeds(firm, entered).sees()).isTrue();
        assertThat(new RecordDeeds(firm, entered).all()).isEmpty();
    }

    @Test
    void aCancellationTakesTwoPeopleToo() {
        var accepted = record(RecordState.ACCEPTED, null);
        assertThat(new RecordDeeds(first, accepted).all()).containsExactly(Deed.ASK_CANCELLATION);
        assertThat(codes(new RecordDeeds(first, accepted).deciding())).containsExactly("RECORD_STATE");
        var asked = record(RecordState.ACCEPTED, first.account());
        assertThat(codes(new RecordDeeds(first, asked).deciding())).containsExactly("SECOND_PERSON_NEEDED");
        assertThat(new RecordDeeds(second, asked).all()).containsExactly(Deed.DECIDE_CANCELLATION);
    }

    @Test
    void whatIsAcceptedOrCancelledIsAcceptedNoSecondTime() {
        for (RecordState state : List.of(RecordState.ACCEPTED, RecordState.CANCELLED, RecordState.RETURNED)) {
            assertThat(codes(new RecordDeeds(second, record(state, null)).judging()))
                    .containsExactly("RECORD_STATE");
        }
    }

    private static Actor actor(UUID organisation, OrganisationKind kind, String region) {
        return new Actor(Ids.next(), organisation, kind, Role.EDITOR, region, null);
    }

    private RegisterRecord record(RecordState state, @Nullable UUID cancelAskedBy) {
        return new RegisterRecord(
                Ids.next(),
                1,
                "patent-product",
                state,
                "1",
                "1",
                LocalDate.of(2026, 5, 1),
                "120110",
                null,
                "某企业",
                null,
                FIRM,
                "",
                Map.of(),
                null,
                List.of(first.account()),
                CENTRE,
                state == RecordState.ENTERED ? "" : "理由",
                cancelAskedBy,
                null,
                NOW,
                NOW,
                state == RecordState.ACCEPTED ? NOW : null,
                null,
                false);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
