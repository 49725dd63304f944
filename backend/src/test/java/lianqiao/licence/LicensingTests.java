package lianqiao.licence;

import static lianqiao.Tables.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import lianqiao.PortalTest;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.EventLog;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.LicenceForm.PatentForm;
import lianqiao.listing.ListingSource;
import lianqiao.listing.Listings;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.ApplicationNumber;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** Uptakes and imports, on a real PostgreSQL. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LicensingTests {
    private static final Actor IMPORT = Actor.system("import");

    @Autowired
    Licensing licensing;

    @Autowired
    Commands commands;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    Organisations organisations;

    @Autowired
    Listings listings;

    @Autowired
    LicenceListings source;

    @Autowired
    DatabaseClient database;

    private final UUID institute = Ids.next();
    private Actor holder = Actor.anonymous();
    private int serial = 500_000;

    @BeforeAll
    void anInstitute() {
        organisations
                .add(new Organisation(institute, "某研究所", null, OrganisationKind.INSTITUTE, null, "120110", null, false))
                .block();
        holder = Actor.onBehalf("test", institute, OrganisationKind.INSTITUTE, "120110");
    }

    /** Patent Law art. 51: one licence for one licensee, however often it is said. */
    @Test
    void recordsOneUptakePerLicenseeAndPatentHoweverOftenItIsConcluded() {
        var licence = published();
        var licensee = Ids.next();
        takeUp(licence, licensee);
        assertRefused(licence, licensee, "ALREADY_TAKEN_UP");
        takeUp(licence, Ids.next());
        assertThat(one(
                        database,
                        "SELECT count(*)::text FROM event_log WHERE type = 'UptakeRecorded' AND body ->> 'licence' = '"
                                + licence + "'"))
                .isEqualTo("2");
        assertThat(one(
                        database,
                        "SELECT body ->> 'licensor' FROM event_log WHERE type = 'UptakeRecorded' AND body ->> 'licensee' = '"
                                + licensee + "'"))
                .isEqualTo(institute.toString());
    }

    @Test
    void recordsOneUptakeOfManyAtTheSameMoment() {
        var licence = published();
        var licensee = Ids.next();
        var refused = Flux.range(0, 8)
                .flatMap(i -> concluded(licence, licensee)
                        .thenReturn("taken")
                        .onErrorReturn(RefusedException.class, "refused"))
                .collectList()
                .block();
        assertThat(refused).containsOnlyOnce("taken").hasSize(8);
    }

    /** Patent Law art. 50: a withdrawal does not touch the licences given before it. */
    @Test
    void leavesAnUptakeValidWhenTheLicenceIsWithdrawn() {
        var licence = published();
        takeUp(licence, Ids.next());
        licensing.withdraw(holder, null, licence).block();
        assertThat(one(database, "SELECT count(*)::text FROM uptake WHERE licence = '" + licence + "'"))
                .isEqualTo("1");
        assertRefused(licence, Ids.next(), "NOT_PUBLISHED");
    }

    /** Patent Law art. 50, 51: only the patentee declares. */
    @Test
    void refusesToConcludeWhatItsHolderHasNotClaimed() {
        var outcome = bring(List.of(external("claim", next(), "一种过滤装置"))).getFirst();
        assertRefused(outcome.licence(), Ids.next(), "EXTERNAL_NOT_CLAIMED");
    }

    @Test
    void bringsInEachRowOnceAndChangesOnlyWhatChanged() {
        var first = next();
        var second = next();
        var rows = List.of(external("once", first, "一种锂离子电池"), external("once", second, ""));
        assertThat(bring(rows)).extracting(ExternalOutcome::change).containsOnly(Change.ADDED);
        assertThat(bring(rows)).extracting(ExternalOutcome::change).containsOnly(Change.UNCHANGED);
        assertThat(bring(List.of(external("once", first, "一种锂离子电池隔膜"))))
                .extracting(ExternalOutcome::change)
                .containsExactly(Change.CHANGED);
        assertThat(one(database, "SELECT count(*)::text FROM licence WHERE source = 'once'"))
                .isEqualTo("2");
        assertThat(one(
                        database,
                        "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE type LIKE 'Licence%' AND subject IN "
                                + "(SELECT id FROM licence WHERE source = 'once')"))
                .isEqualTo("LicenceImported, LicenceHeldBack, LicenceImported");
    }

    @Test
    void keepsARowWithoutATitleAsADraftWithAWarning() {
        var outcome = bring(List.of(external("untitled", next(), " "))).getFirst();
        assertThat(outcome.warnings()).contains("TITLE_MISSING");
        assertThat(one(database, "SELECT state FROM licence WHERE id = '" + outcome.licence() + "'"))
                .isEqualTo("DRAFT");
        assertThat(listings.find(outcome.licence()).block())
                .satisfies(listing -> assertThat(listing.open()).isFalse());
    }

    @Test
    void showsAnImportedLicenceAsExternalOfUnknownStateWithItsSource() {
        var outcome = bring(List.of(external("shown", next(), "一种齿轮箱"))).getFirst();
        assertThat(listings.find(outcome.licence()).block()).satisfies(listing -> {
            assertThat(listing.open()).isTrue();
            assertThat(listing.basis()).isEqualTo("EXTERNAL");
            assertThat(listing.legalState()).isEqualTo("UNKNOWN");
            assertThat(listing.source()).isEqualTo("shown");
            assertThat(listing.region()).isEqualTo("330000");
            assertThat(listing.holderName()).isEqualTo("某大学");
        });
    }

    @Test
    void keepsTheNamesOfNaturalPersonsOutOfTheLog() {
        var row = external("person", next(), "一种水杯");
        var person = new ExternalLicence(
                row.source(),
                row.number(),
                row.asOf(),
                row.patent(),
                row.title(),
                row.summary(),
                row.ipc(),
                List.of("张三丰"),
                null,
                row.region(),
                row.feeTerms(),
                null,
                null,
                "");
        bring(List.of(person));
        assertThat(one(database, "SELECT count(*)::text FROM event_log WHERE body::text LIKE '%张三丰%'"))
                .isEqualTo("0");
    }

    /** The batch is a handful of statements: this many rows would take minutes with one statement a row. */
    @Test
    void bringsInAThousandRowsAtOnceAndPagesThroughThem() {
        var rows = IntStream.range(0, 1000)
                .mapToObj(i -> external("bulk", next(), "一种散热结构 " + i))
                .toList();
        assertThat(bring(rows)).hasSize(1000);
        assertThat(walked(source)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1000);
    }

    private static List<UUID> walked(ListingSource source) {
        List<UUID> seen = new ArrayList<>();
        for (var page = page(source, seen); !page.isEmpty(); page = page(source, seen)) {
            seen.addAll(page);
        }
        return seen;
    }

    private static List<UUID> page(ListingSource source, List<UUID> seen) {
        return Objects.requireNonNull(source.page(seen.isEmpty() ? null : seen.getLast(), 300)
                .map(listing -> listing.id())
                .collectList()
                .block());
    }

    private UUID published() {
        var form = new LicenceForm(
                null,
                Basis.STATUTORY,
                new PatentForm(next().value(), null, null, null, null),
                "一种隔膜",
                "",
                List.of(),
                List.of(),
                new LumpSum(100L),
                null,
                null,
                "",
                "",
                null,
                null,
                null);
        var draft = Objects.requireNonNull(licensing.draft(holder, null, form).block());
        return Objects.requireNonNull(
                        licensing.publish(holder, null, draft.answer().id()).block())
                .answer()
                .id();
    }

    private void takeUp(UUID licence, UUID licensee) {
        concluded(licence, licensee).block();
    }

    private reactor.core.publisher.Mono<Uptake> concluded(UUID licence, UUID licensee) {
        var request = new TakeUp(licence, licensee, LocalDate.now(), "120102", null, null, null, null, false);
        return commands.run(Command.of(IMPORT, null, "test", request), Uptake.class, () -> licensing.takeUp(request))
                .map(done -> done.answer());
    }

    private void assertRefused(UUID licence, UUID licensee, String code) {
        var refused = catchThrowableOfType(RefusedException.class, () -> takeUp(licence, licensee));
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(code);
    }

    private List<ExternalOutcome> bring(List<ExternalLicence> rows) {
        return Objects.requireNonNull(licensing
                .bringExternal(rows)
                .flatMap(done -> log.append(IMPORT, done.events()).thenReturn(done.answer()))
                .as(transaction::transactional)
                .block());
    }

    private ExternalLicence external(String from, ApplicationNumber number, String title) {
        return new ExternalLicence(
                from,
                number.value(),
                LocalDate.of(2024, 1, 1),
                number,
                title,
                "",
                List.of(),
                List.of("某大学"),
                OrganisationKind.INSTITUTE,
                "330000",
                new LumpSum(5_000_000L),
                null,
                LocalDate.of(2024, 6, 1),
                "中国境内");
    }

    private ApplicationNumber next() {
        return new ApplicationNumber(TestNumbers.of(serial++));
    }
}
