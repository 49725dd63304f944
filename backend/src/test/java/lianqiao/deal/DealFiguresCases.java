package lianqiao.deal;

import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.deal.DealWorld.step;
import static lianqiao.deal.DealWorld.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import lianqiao.Tables;
import lianqiao.Visitors.Visitor;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;

/** What deals move in the ledger, and that it is the same however often the log is read; part of {@link DealApiTests}. */
interface DealFiguresCases {
    DealWorld world();

    @Test
    default void movesUptakesAndTheRatiosNumeratorByOneHoweverOftenTheLogIsRead() {
        world().readAll();
        long uptakes = entries("uptakes");
        long total = total("uptakes");
        long patents = entries("patents_concluded");
        String deal = world().begun();
        post(world().firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        String key = UUID.randomUUID().toString();
        post(world().firm.web(), deal + "/conclude", "{}", key).expectStatus().isOk();
        post(world().firm.web(), deal + "/conclude", "{}", key).expectStatus().isOk();
        for (int again = 0; again < 3; again++) {
            world().readAllAgain();
            assertThat(entries("uptakes")).isEqualTo(uptakes + 1);
            assertThat(entries("patents_concluded")).isEqualTo(patents + 1);
            assertThat(total("uptakes")).isEqualTo(total + 1);
        }
    }

    @Test
    default void aCancelledContractLeavesTheScoreboardWhereItWasWithBothEntriesThere() {
        world().readAll();
        Map<String, Long> before = Map.of("uptakes", sum("uptakes"), "deals_concluded", sum("deals_concluded"));
        UUID licence = world().published();
        String deal = world().begun(world().need(), licence);
        post(world().firm.web(), deal + "/conclude", "{}").expectStatus().isOk();
        step(world().firm, deal, "cancelling").expectStatus().isOk();
        problem(step(world().firm, deal, "cancelled"), 422, "SAME_SIDE");
        step(world().institute, deal, "cancelled").expectStatus().isOk();
        assertThat(world().events(deal))
                .isEqualTo("DealBegun, DealConcluded, UptakeRecorded, DealCancellationAsked, DealCancelled,"
                        + " DealConclusionTakenBack");
        for (int again = 0; again < 2; again++) {
            world().readAllAgain();
            before.forEach((measure, sum) -> {
                assertThat(sum(measure)).isEqualTo(sum);
                assertThat(total(measure)).isEqualTo(sum);
            });
            assertThat(Tables.count(
                            world().database,
                            "SELECT count(*) FROM ledger_entry WHERE measure = 'deals_concluded' AND link = '"
                                    + deal.replace("/api/v1", "") + "'"))
                    .isEqualTo(2);
        }
        String second = world().begun(world().need(), licence);
        post(world().firm.web(), second + "/conclude", "{}").expectStatus().isOk();
        world().readAll();
        assertThat(sum("uptakes")).isEqualTo(before.get("uptakes") + 1);
    }

    /** The borrower's region counts, at disbursement; what a step back undoes is countered by its amount. */
    @Test
    default void aLoanCountsWhenItIsDisbursedWithItsAmountByTheBorrowersRegion() {
        Visitor bank = world().visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
        Visitor borrower = world().visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120111");
        UUID asked = world().needs.of(ListingKind.FINANCING_NEED, borrower, "120111", Financing.PLEDGE_LOAN);
        UUID product = world().needs.of(ListingKind.FINANCE_PRODUCT, bank, "120116", null);
        String deal = world().begun(borrower.web(), asked, product);
        world().take(bank, deal, "pre-screened", "");
        world().take(borrower, deal, "matched", "");
        world().take(bank, deal, "due-diligence", "");
        world().take(bank, deal, "approved", "'amountFen':'500000000','rateBp':'385','termMonths':'12'");
        world().take(bank, deal, "contracted", "'signedOn':'2026-11-01'");
        world().take(
                        bank,
                        deal,
                        "pledge-registered",
                        "'registrationNumber':'Y2026','registeredOn':'2026-11-05','pledgedPatents':'3'");
        assertThat(financed()).isEqualTo("deals_begun 1, deals_concluded 1, pledges_registered 1");
        world().take(bank, deal, "disbursed", "'disbursedFen':'480000000','disbursedOn':'2026-11-10'");
        assertThat(financed())
                .isEqualTo(
                        "deals_begun 1, deals_concluded 1, financed_enterprises 1, loan_amount 480000000, loans_disbursed 1,"
                                + " patent_loan_amount 480000000, patent_loans 1, pledges_registered 1");
        world().take(bank, deal, "pledge-registered", "");
        world().take(bank, deal, "disbursed", "'disbursedFen':'470000000','disbursedOn':'2026-11-10'");
        world().take(bank, deal, "monitored", "");
        world().take(bank, deal, "repaid", "'repaidOn':'2026-11-20'");
        assertThat(financed())
                .isEqualTo(
                        "deals_begun 1, deals_concluded 1, financed_enterprises 1, loan_amount 470000000, loans_disbursed 1,"
                                + " loans_repaid 1, patent_loan_amount 470000000, patent_loans 1, pledges_registered 1");
        assertThat(Tables.count(
                        world().database,
                        "SELECT count(*) FROM ledger_entry WHERE measure = 'loan_amount' AND demand_region = '120111'"))
                .isEqualTo(3);
        assertThat(words(bank, deal)).doesNotContain("480000000");
        assertThat(words(bank, deal + "/steps")).contains("480000000", "470000000");
    }

    /** What the ledger counts for the region of the borrower of the test. */
    private String financed() {
        world().readAll();
        return Tables.one(world().database, """
                SELECT string_agg(measure || ' ' || counted, ', ' ORDER BY measure) FROM
                    (SELECT measure, sum(amount)::bigint AS counted FROM ledger_entry WHERE demand_region = '120111' GROUP BY measure) m
                WHERE counted <> 0""");
    }

    private long sum(String measure) {
        return counted("coalesce(sum(amount), 0)::bigint FROM ledger_entry", measure);
    }

    private long total(String measure) {
        return counted("coalesce(sum(value), 0)::bigint FROM measure_total", measure);
    }

    private long entries(String measure) {
        return counted("count(*) FROM ledger_entry", measure);
    }

    private long counted(String what, String measure) {
        return Tables.count(world().database, "SELECT " + what + " WHERE measure = '" + measure + "'");
    }
}
