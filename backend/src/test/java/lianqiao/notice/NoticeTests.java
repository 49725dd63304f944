package lianqiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A notice decides for itself what it may become. */
class NoticeTests {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isReadAtOnceOrWaitsForItsHour() {
        assertThat(draft(complete()).publish(null, CLOCK).isShown()).isTrue();
        Notice waiting = draft(complete()).publish(NOW.plusSeconds(60), CLOCK);
        assertThat(waiting.state()).isEqualTo(NoticeState.SCHEDULED);
        assertThat(waiting.shown(NOW.plusSeconds(61)).dates().published()).isEqualTo(NOW.plusSeconds(61));
        assertThat(waiting.publish(null, CLOCK).isShown())
                .as("nobody has to wait")
                .isTrue();
    }

    @Test
    void tellsAtOnceAllThatIsMissing() {
        assertThat(refused(() -> draft(terms("", "", TODAY.minusDays(1), "")).publish(NOW.minusSeconds(1), CLOCK)))
                .containsExactlyInAnyOrder(
                        "HOUR_PASSED", "TITLE_MISSING", "TEXT_MISSING", "OBJECTIONS_OVER", "OBJECTIONS_NOWHERE");
    }

    @Test
    void mayBeObjectedToFromTheDayThatItIsRead() {
        NoticeTerms untilTomorrow = terms("公示", "名单", TODAY.plusDays(1), "知识产权局");
        assertThat(draft(untilTomorrow).publish(NOW, CLOCK).state()).isEqualTo(NoticeState.SCHEDULED);
        assertThat(refused(() -> draft(untilTomorrow).publish(NOW.plusSeconds(3 * 86_400), CLOCK)))
                .containsExactly("OBJECTIONS_OVER");
        Notice shown = draft(untilTomorrow).publish(null, CLOCK);
        assertThat(ToldNotice.of(shown, true, false, TODAY).daysToObject())
                .as("today and tomorrow")
                .isEqualTo(2);
        assertThat(ToldNotice.of(shown, true, false, TODAY.plusDays(5)).daysToObject())
                .isZero();
    }

    @Test
    void staysCompleteOnceItIsMoreThanADraft() {
        NoticeTerms empty = terms("", "", null, "");
        assertThat(draft(complete()).revise(empty, CLOCK).terms()).isEqualTo(empty);
        Notice shown = draft(complete()).publish(null, CLOCK);
        assertThat(refused(() -> shown.revise(empty, CLOCK))).containsExactly("TITLE_MISSING", "TEXT_MISSING");
    }

    @Test
    void isTakenDownWithAReasonAndThenStaysAsItIs() {
        Notice shown = draft(complete()).publish(null, CLOCK);
        assertThat(refused(() -> shown.withdraw(" ", CLOCK))).containsExactly("REASON_MISSING");
        Notice down = shown.withdraw("名单有误", CLOCK);
        assertThat(ToldNotice.of(down, true, false, TODAY).text()).isNull();
        assertThat(refused(() -> down.publish(null, CLOCK))).containsExactly("NOT_A_DRAFT");
        assertThat(refused(() -> down.withdraw("再撤", CLOCK))).containsExactly("WITHDRAWN");
        assertThat(refused(() -> down.revise(complete(), CLOCK))).containsExactly("WITHDRAWN");
        assertThat(draft(complete()).withdraw("", CLOCK).state())
                .as("a draft needs no reason")
                .isEqualTo(NoticeState.WITHDRAWN);
    }

    /** Before its hour nobody learns from the log what it says. */
    @Test
    void tellsTheLogNothingThatNobodyMayReadYet() {
        Notice waiting = draft(complete()).publish(NOW.plusSeconds(60), CLOCK);
        assertThat(NoticeChange.of(waiting).listing().title()).isEmpty();
        assertThat(NoticeChange.of(waiting).listing().text()).isEmpty();
        assertThat(NoticeChange.of(waiting.shown(NOW)).listing().title()).isEqualTo("公示");
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var codes = new java.util.ArrayList<String>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> codes.addAll(
                                refused.refusals().stream().map(Refusal::code).toList()));
        return codes;
    }

    private static NoticeTerms complete() {
        return terms("公示", "名单", null, "");
    }

    private static NoticeTerms terms(String title, String text, @Nullable LocalDate until, String to) {
        return new NoticeTerms(NoticeKind.PUBLIC_NOTICE, title, "", text, "120116", until, to, List.of());
    }

    private static Notice draft(NoticeTerms terms) {
        return new Notice(
                new UUID(0, 1),
                1,
                NoticeState.DRAFT,
                terms,
                new Notice.Author(new UUID(0, 2), "某局", OrganisationKind.AUTHORITY),
                new Notice.Dates(NOW, NOW, null, null),
                null,
                false);
    }
}
