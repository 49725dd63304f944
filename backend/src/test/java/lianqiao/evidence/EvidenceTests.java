package lianqiao.evidence;

import static lianqiao.evidence.EvidenceWorld.content;
import static lianqiao.evidence.EvidenceWorld.give;
import static lianqiao.evidence.EvidenceWorld.given;
import static lianqiao.evidence.EvidenceWorld.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Evidence of a deal: who sees it, what is taken, and that a row without its file can't be. */
@PortalTest
@Import({Visitors.class, EvidenceWorld.class, Sweeping.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {"lianqiao.evidence.folder=target/evidence-tests", "lianqiao.evidence.largest-bytes=100000"})
class EvidenceTests implements RegisterCases, SweepCases {
    @Autowired
    EvidenceWorld world;

    @Autowired
    Sweeping sweeping;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceStore store;

    @Autowired
    TransactionalOperator transaction;

    private Visitor institute;
    private Visitor firm;

    @Override
    public EvidenceWorld world() {
        return world;
    }

    @Override
    public Sweeping sweeping() {
        return sweeping;
    }

    @BeforeAll
    void signIn() {
        world.signIn();
        institute = world.institute;
        firm = world.firm;
    }

    @Test
    void whatOnePartyAttachesTheOtherSavesAndNobodysBrowserRunsIt() {
        UUID deal = world.deal();
        byte[] content = Samples.pdf("content");
        String id = given(firm, deal, "contract", "合同 1.pdf", content);
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
        UUID deal = world.deal();
        String id = given(firm, deal, "payment", "p.pdf", Samples.pdf("rights"));
        Visitor authority = world.visitors.anOwnerOf(OrganisationKind.AUTHORITY, "120000");
        Visitor elsewhere = world.visitors.anOwnerOf(OrganisationKind.AUTHORITY, "510000");
        Visitor stranger = world.visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
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
        UUID deal = world.deal(true);
        give(firm, deal, "term-sheet", "a.pdf", Samples.pdf("hidden"))
                .expectStatus()
                .isCreated();
        for (Visitor reader : List.of(firm, institute)) {
            String told = Api.text(Api.get(reader.web(), "/api/v1/deals/" + deal + "/evidence"));
            assertThat(told.contains(firm.organisation().name())).isEqualTo(reader == firm);
            assertThat(told.contains(firm.organisation().id().toString())).isEqualTo(reader == firm);
            assertThat(told.contains("测试者")).isEqualTo(reader == firm);
        }
    }

    @Test
    void refusesWhatIsTooLargeEmptyUnknownOrDangerous() {
        UUID deal = world.deal();
        Api.problem(give(firm, deal, "contract", "a.pdf", new byte[0]), 422, "FILE_EMPTY", "file");
        byte[] large = Samples.pdf("x".repeat(100_000));
        Api.problem(give(firm, deal, "contract", "a.pdf", large), 422, "FILE_TOO_LARGE", "file");
        byte[] page = "<html><script>1</script>".getBytes();
        Api.problem(give(firm, deal, "contract", "a.pdf", page), 422, "FILE_TYPE_REFUSED", "file");
        Api.problem(give(firm, deal, "poem", "a.pdf", Samples.pdf("x")), 422, "EVIDENCE_KIND_UNKNOWN", "kind");
        assertThat(world.list(deal)).isEmpty();
    }

    @Test
    void theSameContentAtTheSameTimeIsStoredOnceAndAttachedOnce() {
        UUID deal = world.deal();
        UUID other = world.deal();
        byte[] content = Samples.pdf("twice");
        // a thread for each: the common pool may have but one
        List<String> ids = Stream.of(deal, deal, deal, other)
                .map(at -> CompletableFuture.supplyAsync(
                        () -> given(firm, at, "contract", "a.pdf", content), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(ids.subList(0, 3).stream().distinct()).hasSize(1);
        assertThat(ids.get(3)).isNotEqualTo(ids.getFirst());
        assertThat(world.events(deal)).containsExactly("EvidenceAttached");
        assertThat(Tables.count(
                        world.database,
                        "SELECT count(DISTINCT sha256) FROM evidence WHERE subject IN ('" + deal + "', '" + other
                                + "')"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnStaysListedAndWhatAStepReliesOnStays() {
        UUID deal = world.deal();
        String draft = given(firm, deal, "term-sheet", "a.pdf", Samples.pdf("draft"));
        String signed = given(firm, deal, "contract", "b.pdf", Samples.pdf("signed"));
        Set<String> relied = transaction
                .transactional(files.relyOn(deal, Set.of("contract", "payment")))
                .block();
        assertThat(relied).containsExactly("contract");
        Api.problem(withdraw(institute, draft), 403, "NOT_YOUR_EVIDENCE", null);
        Api.problem(withdraw(firm, signed), 422, "EVIDENCE_RELIED_ON", null);
        withdraw(firm, draft).expectStatus().isOk();
        withdraw(firm, draft).expectStatus().isOk();
        assertThat(files.kindsAt(deal).block()).containsExactly("contract");
        assertThat(world.list(deal)).hasSize(2);
        Api.problem(content(institute, draft), 404, "NOT_FOUND", null);
        content(firm, draft).expectStatus().isOk();
        assertThat(world.events(deal)).containsExactly("EvidenceAttached", "EvidenceAttached", "EvidenceWithdrawn");
    }

    @Test
    void theLogSaysWhatWasAttachedAndNotWhatItIsCalled() {
        UUID deal = world.deal();
        give(firm, deal, "contract", "张三 身份证.pdf", Samples.pdf("log"))
                .expectStatus()
                .isCreated();
        String body = Tables.one(
                world.database,
                "SELECT body::text FROM event_log WHERE subject = '" + deal + "' AND type = 'EvidenceAttached'");
        assertThat(body).contains("sha256", "contract", "bytes").doesNotContain("张三", "测试者");
    }

    @Test
    void aFileThatIsNotWhatItsHashSaysIsToldAndNotGivenOutAndHealedByGivingItAgain() throws IOException {
        UUID deal = world.deal();
        byte[] content = Samples.pdf("damaged");
        String id = given(firm, deal, "contract", "a.pdf", content);
        String sha256 = Tables.one(world.database, "SELECT sha256 FROM evidence WHERE id = '" + id + "'");
        store.put(sha256, Files.writeString(Files.createTempFile("bad", ".part"), "%PDF-1.7 another"));
        Api.problem(content(firm, id), 422, "EVIDENCE_DAMAGED", null);
        store.remove(sha256);
        Api.problem(content(firm, id), 422, "EVIDENCE_DAMAGED", null);
        give(firm, deal, "contract", "a.pdf", content).expectStatus().isCreated();
        content(firm, id).expectStatus().isOk();
    }
}
