package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.HouseClock;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@PortalTest
@Import(Visitors.class)
class TargetFlowTests implements TargetSheetCases {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    Warnings warnings;

    @Autowired
    PastTallies past;

    @Autowired
    Tallies tallies;

    @Test
    void anAuthoritySetsATargetAndEverybodySeesWhoDidSoAndWhy() {
        var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120101");
        set(authority.web(), "120101", "35").jsonPath("$.version").isNumber();
        set(authority.web(), "120101", "36");
        web.get()
                .uri("/api/v1/targets?indicator=T0-OLP-OT&region=120101")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].value")
                .isEqualTo(36)
                .jsonPath("$.items[0].inForce")
                .isEqualTo(true);
        web.get()
                .uri("/api/v1/targets/T0-OLP-OT/120101/history")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3) // two changes, and the document's own
                .jsonPath("$.items[0].organisationName")
                .isEqualTo(authority.organisation().name())
                .jsonPath("$.items[0].why")
                .isEqualTo("区里定的")
                .jsonPath("$.items[1].value")
                .isEqualTo(35)
                .jsonPath("$.items[2].version")
                .isEqualTo(0);
        assertThat(events("120101")).isEqualTo(2);
    }

    @Test
    void anAuthorityOfAnotherDistrictSetsNone() {
        var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120102");
        authority
                .web()
                .post()
                .uri("/api/v1/targets")
                .bodyValue(form("120103", "35"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("PLACE_NOT_YOURS");
    }

    @Test
    void theBoardOfAPastDayKnowsOnlyWhatWasRecordedByThen() {
        set(visitors.anOperator(), "120105", "44");
        append("LicencePublished", new Published(Ids.next(), Ids.next(), Ids.next(), "120105", "STATUTORY", false));
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
        LocalDate today = LocalDate.now(HouseClock.ZONE);
        board("region=120105", "target").isEqualTo(44);
        board("region=120105", "value").isEqualTo(1);
        board("region=120105&asOf=" + today, "value").isEqualTo(1);
        board("region=120105&asOf=" + today.minusDays(1), "target").isEqualTo(30);
        board("region=120105&asOf=" + today.minusDays(1), "value").isEqualTo(0);
        web.get()
                .uri("/api/v1/scoreboard?asOf=" + today.plusDays(1))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("DAY_TO_COME");
        assertThat(months(past.of(List.of("120105"), null, null, Instant.now())))
                .hasSize(1)
                .isEqualTo(months(tallies.of(List.of("120105"), null, true)));
    }

    @Test
    void theResponsibleAreToldOnceThatAForecastMissesItsTarget() {
        var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120106");
        LocalDate january = LocalDate.now(HouseClock.ZONE).withDayOfYear(1);
        append(
                "RegisterRecordAccepted",
                Map.of(
                        "record",
                        Ids.next(),
                        "type",
                        "patent-product",
                        "number",
                        "T-1",
                        "region",
                        "120106",
                        "on",
                        january.toString(),
                        "demonstration",
                        false,
                        "values",
                        Map.of()));
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
        warnings.tell().block(SOON);
        assertThat(warned("120106")).isEqualTo(1);
        warnings.tell().block(SOON);
        assertThat(warned("120106")).isEqualTo(1);
        assertThat(
                        text(
                                "SELECT body #>> '{responsible,0}' FROM event_log WHERE type = 'TargetWarned' AND body ->> 'place' = '120106'"))
                .isEqualTo(authority.organisation().id().toString());
    }

    @Test
    void whatWasSetIsNeverChangedInPlace() {
        assertThatThrownBy(() -> database.sql("UPDATE target_change SET value = 1")
                        .then()
                        .block())
                .hasMessageContaining("permission denied");
    }

    private static BodyContentSpec set(WebTestClient web, String place, String value) {
        return web.post()
                .uri("/api/v1/targets")
                .bodyValue(form(place, value))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody();
    }

    private static Map<String, String> form(String place, String value) {
        return Map.of(
                "indicator",
                "T0-OLP-OT",
                "place",
                place,
                "from",
                "2026-01-01",
                "to",
                "2026-12-31",
                "value",
                value,
                "why",
                "区里定的");
    }

    record Published(
            UUID licence, UUID patent, UUID holder, String supplyRegion, String basis, boolean demonstration) {}

    private void append(String type, Object body) {
        log.append(Actor.system("test"), List.of(new NewEvent(type, Ids.next(), body)))
                .as(transaction::transactional)
                .block(SOON);
    }

    private JsonPathAssertions board(String query, String field) {
        return web.get()
                .uri("/api/v1/scoreboard?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')]." + field);
    }

    private static Map<Integer, Long> months(Mono<Counted> counted) {
        return Objects.requireNonNull(counted.block(SOON))
                .months("licences_published", Side.SUPPLY, "120105", null, new Span(0, 999_912));
    }

    private long warned(String place) {
        return Long.parseLong(
                text("SELECT count(*)::text FROM event_log WHERE type = 'TargetWarned' AND body ->> 'place' = '" + place
                        + "'"));
    }

    private String text(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }

    @Override
    public Visitors visitors() {
        return visitors;
    }

    @Override
    public WebTestClient web() {
        return web;
    }

    @Override
    public long events(String place) {
        return Objects.requireNonNull(
                database.sql("SELECT count(*) FROM event_log WHERE type = 'TargetSet' AND body ->> 'place' = :place")
                        .bind("place", place)
                        .mapValue(Long.class)
                        .one()
                        .block());
    }
}
