package lianqiao.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.deal.DeclineReason;
import lianqiao.shared.Refusal;

/**
 * What to mend on a listing, drawn from why others said no.
 *
 * @param least fewer organisations than this, and a reason is not told
 */
record Mending(UUID listing, int least, List<Point> points) {
    private static final Map<DeclineReason, Refusal.Text> ADVICE = Map.of(
            DeclineReason.TOO_EARLY,
            text(
                    "写明技术成熟度等级与依据（小试、中试、应用案例），并说明还差哪一步。",
                    "State the readiness level with its evidence (bench, pilot, use), and what is missing."),
            DeclineReason.BENEFIT_UNCLEAR,
            text(
                    "用数字写明效益：节省多少、提高多少，与现有做法相比。",
                    "Put the benefit in figures: how much is saved or gained, against what is done today."),
            DeclineReason.ROUTE_UNCLEAR,
            text(
                    "写明怎么用起来：适用的设备、工艺、需要的配套与技术支持。",
                    "Say how it is put to use: equipment, process, what it needs beside it and what support you give."),
            DeclineReason.TOO_VAGUE,
            text(
                    "标题写明具体对象与方法，正文补充参数、适用范围和图例，去掉空泛的说法。",
                    "Name the very thing and method in the title; add parameters, scope and drawings, and drop general phrases."),
            DeclineReason.FEE,
            text(
                    "重新考虑费用或方式：可改为先试用后付费、提成或分期。",
                    "Think again about fee or mode: a trial first, a royalty or instalments."),
            DeclineReason.REGION,
            text(
                    "写明可否远程实施或派人驻场，或与当地运营中心合作。",
                    "Say whether it can be done from afar or by people sent there, or work with the centre of that region."),
            DeclineReason.ALREADY_SOLVED,
            text(
                    "写明与常见方案相比的不同，或面向尚未解决的行业。",
                    "Say what sets it apart from common solutions, or turn to fields where it is not solved."),
            DeclineReason.OTHER,
            text("请查看各条答复中的说明。", "Read the notes of the answers."));

    static Mending of(UUID listing, int least, List<ReasonCounts.Reasoned> reasons) {
        return new Mending(
                listing,
                least,
                reasons.stream()
                        .map(reason -> new Point(
                                reason.code(), reason.firms(), Objects.requireNonNull(ADVICE.get(reason.code()))))
                        .toList());
    }

    /** @param firms how many organisations said so */
    record Point(DeclineReason code, long firms, Refusal.Text advice) {}

    private static Refusal.Text text(String zh, String en) {
        return new Refusal.Text(zh, en);
    }
}
