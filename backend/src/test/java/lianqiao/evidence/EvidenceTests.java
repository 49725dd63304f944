package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Evidence of a deal: who sees it, what is taken, and that a row without its file can't be. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {"lianqiao.evidence.folder=target/evidence-tests", "lianqiao.evidence.largest-bytes=100000"})
class EvidenceTests implements RegisterCases {
    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Attaching attaching;

    @Autowired
    Contents contents;

    @Autowired
    EvidenceStore store;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    Landing landing;

    @Autowired
    TransactionalOperator transaction;

    /** A thread for each: the common pool may have but one. */
    private static final Executor ASIDE = Thread::startVirtualThread;

    private final Clock clock = Clock.systemUTC();
    private Visitor institute;
    private Visitor firm;

    @BeforeAll
    void signIn() {
        institute = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void whatOnePartyAttachesTheOtherSavesAndNobodysBrowserRunsIt() {
        UUID deal = deal();
        byte[] content = Samples.pdf("content");
        String id = id(give(firm, deal, "contract", "合同 1.pdf", content));
        Api.get(institute.web(), "/api/v1/deals/" + deal + "/evidence")
                .expectBody()
                .jsonPath("$.mayAdd")
                .isEqualTo(true)
                .jsonPath("$.largestBytes")
                .isEqualTo(100000)
                .jsonPath("$.items[0].fileName")
                .isEqualTo("合同 1.pdf")
                .jsonPath("$.items[0].organisationName")
                .isEqualTo(firm.organisation().name())
                .jsonPath("$.items[0].person")
                .isEqualTo("测试者")
                .jsonPath("$.items[0].own")
                .isEqualTo(false);
        byte[] saved = content(institute, id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "application/pdf")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox")
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment;.*filename\\*=UTF-8''.*")
                .expectHeader()
                .contentLength(content.length)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        assertThat(saved).isEqualTo(content);
    }

    @Test
    void theAuthorityOfTheRegionReadsAndEveryoneElseFindsNothing() {
        UUID deal = deal();
        String id = id(give(firm, deal, "payment", "p.pdf", Samples.pdf("rights")));
        Visitor authority = visitors.anOwnerOf(OrganisationKind.AUTHORITY, "120000");
        Visitor elsewhere = visitors.anOwnerOf(OrganisationKind.AUTHORITY, "510000");
        Visitor stranger = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        content(authority, id).expectStatus().isOk();
        Api.get(authority.web(), "/api/v1/deals/" + deal + "/evidence")
                .expectBody()
                .jsonPath("$.mayAdd")
                .isEqualTo(false);
        for (Visitor other : List.of(elsewhere, stranger)) {
            Api.problem(content(other, id), 404, "NOT_FOUND", null);
            Api.problem(Api.get(other.web(), "/api/v1/deals/" + deal + "/evidence"), 404, "NOT_FOUND", null);
        }
        Api.problem(give(stranger, deal, "payment", "p.pdf", Samples.pdf("x")), 404, "NOT_FOUND", null);
    }

    /** An asker may stay unknown until it agrees to be named: what it attaches doesn't name it either. */
    @Test
    void whoWishesToStayUnknownIsNotNamedByWhatItAttaches() {
        UUID deal = deal(true);
        give(firm, deal, "term-sheet", "a.pdf", Samples.pdf("hidden"))
                .expectStatus()
                .isCreated();
        for (Visitor reader : List.of(firm, institute)) {
            String told = Objects.requireNonNull(Api.get(reader.web(), "/api/v1/deals/" + deal + "/evidence")
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody());
            assertThat(told.contains(firm.organisation().name())).isEqualTo(reader == firm);
            assertThat(told.contains(firm.organisation().id().toString())).isEqualTo(reader == firm);
            assertThat(told.contains("测试者")).isEqualTo(reader == firm);
        }
    }

    @Test
    void refusesWhatIsTooLargeEmptyUnknownOrDangerous() {
        UUID deal = deal();
        Api.problem(give(firm, deal, "contract", "a.pdf", new byte[0]), 422, "FILE_EMPTY", "file");
        byte[] large = Samples.pdf("x".repeat(100_000));
        Api.problem(give(firm, deal, "contract", "a.pdf", large), 422, "FILE_TOO_LARGE", "file");
        byte[] page = "<html><script>1</script>".getBytes();
        Api.problem(give(firm, deal, "contract", "a.pdf", page), 422, "FILE_TYPE_REFUSED", "file");
        Api.problem(give(firm, deal, "poem", "a.pdf", Samples.pdf("x")), 422, "EVIDENCE_KIND_UNKNOWN", "kind");
        assertThat(list(deal)).isEmpty();
    }

    @Test
    void theSameContentAtTheSameTimeIsStoredOnceAndAttachedOnce() {
        UUID deal = deal();
        UUID other = deal();
        byte[] content = Samples.pdf("twice");
        List<String> ids = Stream.of(deal, deal, deal, other)
                .map(at -> CompletableFuture.supplyAsync(() -> id(give(firm, at, "contract", "a.pdf", content)), ASIDE))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(ids.subList(0, 3).stream().distinct()).hasSize(1);
        assertThat(ids.get(3)).isNotEqualTo(ids.getFirst());
        assertThat(events(deal)).containsExactly("EvidenceAttached");
        assertThat(Tables.count(
                        database,
                        "SELECT count(DISTINCT sha256) FROM evidence WHERE subject IN ('" + deal + "', '" + other
                                + "')"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnStaysListedAndWhatAStepReliesOnStays() {
        UUID deal = deal();
        String draft = id(give(firm, deal, "term-sheet", "a.pdf", Samples.pdf("draft")));
        String signed = id(give(firm, deal, "contract", "b.pdf", Samples.pdf("signed")));
        Set<String> relied = transaction
                .transactional(files.relyOn(deal, Set.of("contract", "payment")))
                .block();
        assertThat(relied).containsExactly("contract");
        Api.problem(withdraw(institute, draft), 403, "NOT_YOUR_EVIDENCE", null);
        Api.problem(withdraw(firm, signed), 422, "EVIDENCE_RELIED_ON", null);
        withdraw(firm, draft).expectStatus().isOk();
        withdraw(firm, draft).expectStatus().isOk();
        assertThat(files.kindsAt(deal).block()).containsExactly("contract");
        assertThat(list(deal)).hasSize(2);
        Api.problem(content(institute, draft), 404, "NOT_FOUND", null);
        content(firm, draft).expectStatus().isOk();
        assertThat(events(deal)).containsExactly("EvidenceAttached", "EvidenceAttached", "EvidenceWithdrawn");
    }

    @Test
    void theLogSaysWhatWasAttachedAndNotWhatItIsCalled() {
        UUID deal = deal();
        give(firm, deal, "contract", "张三 身份证.pdf", Samples.pdf("log"))
                .expectStatus()
                .isCreated();
        String body = Tables.one(
                database,
                "SELECT body::text FROM event_log WHERE subject = '" + deal + "' AND type = 'EvidenceAttached'");
        assertThat(body).contains("sha256", "contract", "bytes").doesNotContain("张三", "测试者");
    }

    @Test
    void aFileThatIsNotWhatItsHashSaysIsToldAndNotGivenOutAndHealedByGivingItAgain() throws IOException {
        UUID deal = deal();
        byte[] content = Samples.pdf("damaged");
        String id = id(give(firm, deal, "contract", "a.pdf", content));
        String sha256 = Tables.one(database, "SELECT sha256 FROM evidence WHERE id = '" + id + "'");
        store.put(sha256, Files.writeString(Files.createTempFile("bad", ".part"), "%PDF-1.7 another"));
        Api.problem(content(firm, id), 422, "EVIDENCE_DAMAGED", null);
        store.remove(sha256);
        Api.problem(content(firm, id), 422, "EVIDENCE_DAMAGED", null);
        give(firm, deal, "contract", "a.pdf", content).expectStatus().isCreated();
        content(firm, id).expectStatus().isOk();
    }

    @Test
    void aFileWhoseRowNeverCameIsSweptAndOneWithARowIsNot() throws IOException {
        StoredFile kept =
                Objects.requireNonNull(files.take(body(Samples.pdf("kept"))).block());
        attach(deal(), Samples.pdf("kept"));
        // Killed here: the file lies in the store, the command never came.
        StoredFile left =
                Objects.requireNonNull(files.take(body(Samples.pdf("left"))).block());
        assertThat(sweep(store).one(clock.instant().minusSeconds(3600)).block()).isNull();
        age(left, kept);
        assertThat(sweep(store).one(clock.instant().minusSeconds(3600)).block()).isEqualTo(left.sha256());
        assertThat(sweep(store).one(clock.instant().minusSeconds(3600)).block()).isNull();
        assertThat(store.open(left.sha256())).isEmpty();
        assertThat(dangling()).isEmpty();
    }

    @Test
    void whoBringsAContentWhileItIsSweptLosesNothing() throws Exception {
        attachedWhileSwept(
                Samples.pdf("swept"), gated -> sweep(gated).one(clock.instant().minusSeconds(3600)));
        assertThat(dangling()).isEmpty();
    }

    /** The fault that the lock is there for: a sweep that looks, and then takes the file without holding the row. */
    @Test
    void catchesASweepThatHoldsNothing() throws Exception {
        byte[] content = Samples.pdf("lost");
        UUID deal = attachedWhileSwept(content, gated -> database.sql(
                        "SELECT sha256 FROM evidence_content WHERE settled_at IS NULL AND claimed_at < now() - interval '1 hour'")
                .mapValue(String.class)
                .first()
                .flatMap(sha256 -> Mono.fromCallable(() -> {
                            gated.remove(sha256);
                            return sha256;
                        })
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(gone -> contents.forget(gone).thenReturn(gone))));
        assertThat(dangling()).hasSize(1);
        attach(deal, content);
        assertThat(dangling()).isEmpty();
    }

    /** Sweeps the content, and attaches it anew at the moment when its file is about to go. */
    private UUID attachedWhileSwept(byte[] content, java.util.function.Function<GatedStore, Mono<String>> sweep)
            throws Exception {
        age(Objects.requireNonNull(files.take(body(content)).block()));
        UUID deal = deal();
        var gated = new GatedStore(store);
        var sweeping = CompletableFuture.supplyAsync(() -> sweep.apply(gated).block(), ASIDE);
        gated.entered.await();
        var attaching = CompletableFuture.runAsync(() -> attach(deal, content), ASIDE);
        await().until(() -> attaching.isDone() || waitsForALock());
        gated.released.countDown();
        sweeping.join();
        attaching.join();
        return deal;
    }

    private boolean waitsForALock() {
        return Tables.count(
                        database,
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                > 0;
    }

    /** Attachments whose file is not there: there must never be one. */
    private List<String> dangling() {
        return Objects.requireNonNull(database.sql("SELECT DISTINCT sha256 FROM evidence")
                .mapValue(String.class)
                .all()
                .filter(sha256 -> {
                    try (var content = store.open(sha256).orElse(null)) {
                        return content == null;
                    } catch (IOException broken) {
                        return true;
                    }
                })
                .collectList()
                .block());
    }

    private void age(StoredFile... left) {
        for (StoredFile file : left) {
            database.sql("UPDATE evidence_content SET claimed_at = now() - interval '7 days' WHERE sha256 = :sha256")
                    .bind("sha256", file.sha256())
                    .then()
                    .block();
        }
    }

    private ContentSweep sweep(EvidenceStore in) {
        return new ContentSweep(contents, in, landing, transaction, settings, clock);
    }

    private void attach(UUID deal, byte[] content) {
        var by = new Actor(
                firm.account(), firm.organisation().id(), OrganisationKind.ENTERPRISE, Role.OWNER, "120110", null);
        attaching.attach(by, null, deal, "contract", "a.pdf", body(content)).block();
    }

    private static Flux<DataBuffer> body(byte[] content) {
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(content));
    }

    @Override
    public UUID deal() {
        return deal(false);
    }

    @Override
    public Visitor firm() {
        return firm;
    }

    @Override
    public Visitor institute() {
        return institute;
    }

    @Override
    public DatabaseClient database() {
        return database;
    }

    @Override
    public String proof(UUID deal) {
        return id(give(firm, deal, "royalty-report", "r.pdf", Samples.pdf("proof " + deal)));
    }

    @Override
    public Visitor anOwnerOf(OrganisationKind kind, String region) {
        return visitors.anOwnerOf(kind, region);
    }

    @Override
    public void prove(UUID deal, String kind) {
        id(give(firm, deal, kind, "p.pdf", Samples.pdf(kind + deal)));
    }

    @Override
    public UUID signed() {
        UUID deal = deal();
        database.sql("""
                        UPDATE deal SET state = 'CONCLUDED', route = 'ordinary-licence', step = 'contracted', standing =
                            '[{"step":"interested","by":"DEMANDER","values":{}},{"step":"contracted","by":"DEMANDER","values":{}}]'
                        WHERE id = :id
                        """).bind("id", deal).then().block();
        return deal;
    }

    private UUID deal(boolean hidden) {
        UUID deal = Ids.next();
        database.sql("""
                        INSERT INTO deal (id, version, state, route, route_version, step, demand, demand_title, demand_kind, demander,
                            demand_region, demand_hidden, supply, supply_title, supply_kind, supplier, supply_region, nodes, standing,
                            begun_at, changed_at, demonstration)
                        VALUES (:id, 1, 'INTERESTED', 'open-licence', 1, 'interested', :id, '需求', 'TECH_NEED', :firm, '120110', :hidden,
                            :id, '许可', 'LICENCE', :institute, '120116', '[]', '[]', now(), now(), true)
                        """)
                .bind("id", deal)
                .bind("hidden", hidden)
                .bind("firm", firm.organisation().id())
                .bind("institute", institute.organisation().id())
                .then()
                .block();
        return deal;
    }

    private List<String> events(UUID deal) {
        return Objects.requireNonNull(database.sql("SELECT type FROM event_log WHERE subject = :deal ORDER BY seq")
                .bind("deal", deal)
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private List<?> list(UUID deal) {
        return (List<?>) Objects.requireNonNull(Api.get(firm.web(), "/api/v1/deals/" + deal + "/evidence")
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("items");
    }

    private static ResponseSpec give(Visitor as, UUID deal, String kind, String name, byte[] content) {
        return as.web()
                .post()
                .uri("/api/v1/deals/" + deal + "/evidence?kind=" + kind)
                .header(
                        "X-File-Name",
                        java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .bodyValue(content)
                .exchange();
    }

    private static String id(ResponseSpec given) {
        return String.valueOf(Objects.requireNonNull(given.expectStatus()
                        .isCreated()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("id"));
    }

    private static ResponseSpec content(Visitor as, String id) {
        return Api.get(as.web(), "/api/v1/evidence/" + id + "/content");
    }

    private static ResponseSpec withdraw(Visitor as, String id) {
        return Api.post(as.web(), "/api/v1/evidence/" + id + "/withdraw", "");
    }
}
