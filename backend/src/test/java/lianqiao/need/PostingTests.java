package lianqiao.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.listing.ConditionKind;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.TextLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingTests {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellsAllThatIsMissingAtOnce() {
        var empty = posting(
                PostingKind.OFFER,
                new Terms("", "", List.of(), Pricing.ONCE, null, "", TODAY.minusDays(1), null, null, null));
        assertThat(refusals(empty))
                .containsExactly("TITLE_MISSING", "CONDITIONS_MISSING", "PRICE_MISSING", "DEADLINE_PASSED");
    }

    @Test
    void whoeverOffersARightNamesItAndWhoeverAsksForOneNeedNot() {
        var mark = new Condition(ConditionKind.TRADE_MARK, "第9类", null, null, List.of());
        var bundle = new Condition(ConditionKind.PATENT_BUNDLE, "", null, null, List.of("ZL201610280331.4"));
        assertThat(refusals(posting(PostingKind.OFFER, terms(mark, bundle))))
                .containsExactly("NUMBER_MISSING", "BUNDLE_TOO_SMALL");
        assertThat(posting(PostingKind.CONDITION_NEED, terms(mark, bundle))
                        .publish(NOW)
                        .state())
                .isEqualTo(NeedState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "TRADE_MARK, 1234567, 1234567",
        "TRADE_MARK, g1234567a, G1234567A",
        "TRADE_MARK, 第9类, ",
        "SOFTWARE_COPYRIGHT, 2020sr0123456, 2020SR0123456",
        "SOFTWARE_COPYRIGHT, 2020-0123456, ",
        "PATENT_BUNDLE, CN200310102344.5, ZL200310102344.5",
        "PATENT_BUNDLE, 200310102344.6, ",
        "SITE, 1234567, ",
    })
    void readsTheNumbersOfRights(ConditionKind kind, String written, String read) {
        assertThat(OfferedRights.number(kind, written)).isEqualTo(read);
    }

    @Test
    void refusesTwoOfAKindAndSizesThatAreNone() {
        var limits = new TextLimits();
        var site = new ConditionForm(ConditionKind.SITE, "", -1L, null, null);
        ConditionForm.readAll(Arrays.asList(site, site, new ConditionForm(null, null, null, null, null)), limits);
        assertThat(limits.refusals())
                .extracting(Refusal::field)
                .containsExactly("conditions[0].areaM2", "conditions[1].kind", "conditions[2].kind");
    }

    @Test
    void isTakenUpAgainOnlyAfterItsEndAndWithoutAPastDeadline() {
        var open = posting(PostingKind.OFFER, terms(new Condition(ConditionKind.SITE, "", 100L, null, List.of())))
                .publish(NOW);
        assertThatThrownBy(() -> open.again(UUID.randomUUID(), NOW)).isInstanceOf(RefusedException.class);
        var closed = open.end(NeedState.CLOSED, new Ending(EndReason.OVERDUE, "", null, null), NOW);
        var later = Clock.fixed(Instant.parse("2027-11-22T04:00:00Z"), ZoneOffset.UTC);
        var again = closed.again(UUID.randomUUID(), later);
        assertThat(again.state()).isEqualTo(NeedState.DRAFT);
        assertThat(again.course().copiedFrom()).isEqualTo(open.id());
        assertThat(again.terms().deadline()).isNull();
        assertThat(again.version()).isZero();
    }

    @Test
    void itsListingNamesNoNumbersAndNoAnonymousHolder() {
        var mark = new Condition(ConditionKind.TRADE_MARK, "第9类", null, null, List.of("1234567"));
        var listing = PostingListing.shown(posting(PostingKind.OFFER, terms(mark)), TODAY);
        assertThat(listing.toString()).doesNotContain("1234567", "某公司").contains("商标：第9类");
        assertThat(listing.holder()).isNull();
    }

    private static Terms terms(Condition... conditions) {
        return new Terms(
                "题", "", List.of(conditions), Pricing.NEGOTIABLE, null, "", TODAY.plusDays(30), "120110", null, null);
    }

    private static Posting posting(PostingKind kind, Terms terms) {
        return new Posting(
                kind,
                UUID.randomUUID(),
                0,
                Course.draft(NOW.instant(), null),
                terms,
                new Asker(UUID.randomUUID(), "某公司", OrganisationKind.ENTERPRISE, true),
                Assignment.NONE,
                false);
    }

    private static List<String> refusals(Posting posting) {
        try {
            posting.publish(NOW);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }
}
