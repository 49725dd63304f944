package lianqiao.deal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;

/** Every way a step of a route can be refused. */
final class StepRefusals {
    private StepRefusals() {}

    static Refusal unknown(Attempt attempt) {
        String all = String.join(", ", attempt.route().steps().keySet());
        return Refusal.of(
                "STEP_UNKNOWN",
                "step",
                "此路径没有这一步骤：" + attempt.to(),
                "The route has no such step: " + attempt.to(),
                "请使用其中之一：" + all,
                "Use one of " + all);
    }

    static Refusal notAllowed(Attempt attempt) {
        Step from = attempt.from();
        String must = Stream.concat(from.next().stream(), from.back().stream().filter(attempt.deal()::isStanding))
                .collect(Collectors.joining(", "));
        return Refusal.of(
                "STEP_NOT_ALLOWED",
                "step",
                "对接当前处于“" + from.title().zh() + "”，不能进入这一步骤",
                "The deal stands at “" + from.title().en() + "”, from where this step can't be taken",
                must.isEmpty() ? "此对接已结束；如需继续请另开对接" : "可选的步骤：" + must,
                must.isEmpty() ? "It has ended; begin another one to go on" : "Possible steps: " + must);
    }

    static Refusal notYours(Step step) {
        String zh = step.by().stream().map(StepRefusals::zh).collect(Collectors.joining("、"));
        String en = step.by().stream().map(StepRefusals::en).collect(Collectors.joining(", "));
        return Refusal.of(
                "NOT_YOUR_STEP",
                "step",
                "这一步骤由" + zh + "办理",
                "This step is taken by: " + en,
                "请对方办理，或请运营中心协助",
                "Ask the other side to take it, or the centre to help");
    }

    static Refusal sameSide() {
        return Refusal.of(
                "SAME_SIDE",
                "step",
                "须由另一方同意，提出的一方不能自行办理",
                "The other side has to agree; who asked can't do it alone",
                "请等待对方答复",
                "Wait for the other side");
    }

    static Refusal evidenceMissing(String kind) {
        return Refusal.of(
                "EVIDENCE_MISSING",
                "evidence",
                "缺少证明材料：" + kind,
                "Evidence is missing: " + kind,
                "请先在此对接中上传该类材料",
                "Attach it to this deal first");
    }

    static Refusal duePast() {
        return Refusal.of(
                "DUE_PAST",
                "dueOn",
                "下一步的期限早于今天",
                "The next action would be due before today",
                "请选择今天或以后的日期",
                "Choose today or a later day");
    }

    static Stream<Refusal> reason(Attempt attempt) {
        if (attempt.reason() == null) {
            return Stream.of(Refusal.of(
                    "REASON_MISSING",
                    "reason",
                    "谢绝须说明原因",
                    "A no needs a reason",
                    "请从列表中选择",
                    "Choose one from the list"));
        }
        String note = attempt.note();
        boolean silent = attempt.reason() == DeclineReason.OTHER && (note == null || note.isBlank());
        return silent ? Stream.of(DealRefusals.noteMissing()) : Stream.empty();
    }

    static Stream<Refusal> values(Attempt attempt, Step step) {
        Stream<Refusal> unknown = attempt.values().keySet().stream()
                .filter(key ->
                        step.values().stream().noneMatch(value -> value.key().equals(key)))
                .map(key -> value("VALUE_UNKNOWN", key, "此步骤不记录这一项", "this step doesn't record it"));
        Stream<Refusal> wrong = step.values().stream().flatMap(value -> {
            String typed = attempt.values().getOrDefault(value.key(), "");
            if (typed.isBlank()) {
                return value.required()
                        ? Stream.of(value(
                                "VALUE_MISSING",
                                value.key(),
                                value.title().zh() + "未填写",
                                value.title().en() + " is missing"))
                        : Stream.empty();
            }
            if (value.read(typed).isPresent()) {
                return Stream.empty();
            }
            return Stream.of(
                    value.choices().isEmpty()
                            ? value(
                                    "VALUE_UNREADABLE",
                                    value.key(),
                                    value.title().zh() + "无法识别",
                                    value.title().en() + " can't be read")
                            : notOffered(value, typed));
        });
        return Stream.concat(unknown, wrong);
    }

    private static Refusal notOffered(StepValue value, String typed) {
        return Refusal.of(
                "VALUE_NOT_OFFERED",
                "values." + value.key(),
                value.title().zh() + "不在可选项中：" + typed,
                value.title().en() + " is none of those that can be chosen: " + typed,
                "请选择其一："
                        + value.choices().stream()
                                .map(choice -> choice.title().zh() + "（" + choice.key() + "）")
                                .collect(Collectors.joining("、")),
                "Choose one: "
                        + value.choices().stream()
                                .map(choice -> choice.title().en() + " (" + choice.key() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static Refusal value(String code, String key, String zh, String en) {
        return Refusal.of(
                code,
                "values." + key,
                zh,
                en,
                "金额以分、比例以万分之一、日期以 2026-12-01 的形式填写",
                "Amounts are fen, rates basis points, dates written as 2026-12-01");
    }

    private static String zh(Part part) {
        return switch (part) {
            case DEMANDER -> "需求方";
            case SUPPLIER -> "供给方";
            case CENTRE -> "运营中心";
        };
    }

    private static String en(Part part) {
        return switch (part) {
            case DEMANDER -> "the demander";
            case SUPPLIER -> "the supplier";
            case CENTRE -> "the centre";
        };
    }
}
