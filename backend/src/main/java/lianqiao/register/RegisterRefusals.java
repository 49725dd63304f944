package lianqiao.register;

import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.Refusal;

/** What is wrong with a form of a record. Rules of the portal. */
final class RegisterRefusals {
    private RegisterRefusals() {}

    static Refusal valueMissing(TypeField field) {
        return of("VALUE_MISSING", field, "没有填写", "is missing", "此项必填", "Fill it in: this field is needed");
    }

    static Refusal notUnderstood(TypeField field) {
        return of(
                "VALUE_NOT_UNDERSTOOD",
                field,
                "的内容无法识别",
                "can't be read",
                switch (field.kind()) {
                    case DATE -> "请写成 2026-05-01 的形式";
                    case MONEY -> "请填写金额，精确到分";
                    case NUMBER -> "请填写整数";
                    default -> "请填写数字，最多四位小数";
                },
                switch (field.kind()) {
                    case DATE -> "Write it as 2026-05-01";
                    case MONEY -> "Give a sum, to the fen at most";
                    case NUMBER -> "Give a whole number";
                    default -> "Give a number with four decimals at most";
                });
    }

    static Refusal outside(TypeField field) {
        String from = field.min() == null ? "…" : field.min().toPlainString();
        String to = field.max() == null ? "…" : field.max().toPlainString();
        return of(
                "OUT_OF_RANGE",
                field,
                "超出范围",
                "is out of range",
                "请取 " + from + " 至 " + to + " 之间",
                "Give a number of " + from + " to " + to);
    }

    static Refusal choice(TypeField field) {
        String zh = field.choices().stream().map(Choice::zh).collect(Collectors.joining("、"));
        String en = field.choices().stream().map(Choice::key).collect(Collectors.joining(", "));
        return of("UNKNOWN_VALUE", field, "不在可选范围内", "is none of the choices", "可取：" + zh, "One of: " + en);
    }

    static Refusal tooLong(TypeField field) {
        return of(
                "TEXT_TOO_LONG",
                field,
                "过长",
                "is too long",
                "最多 " + field.longest() + " 字",
                "At most " + field.longest() + " characters");
    }

    static Refusal patent(TypeField field, String number) {
        return of(
                "CHECK_DIGIT_WRONG",
                field,
                "中的专利号有误：" + number,
                "has a wrong number: " + number,
                "请核对证书上的专利号，含校验位",
                "Compare with the certificate, check digit included");
    }

    static Refusal indicator(TypeField field, String id) {
        return of(
                "UNKNOWN_INDICATOR",
                field,
                "没有此指标：" + id,
                "names no indicator: " + id,
                "请从指标列表中选择",
                "Choose one from the list");
    }

    static Refusal notFed(TypeField field, String id) {
        return of(
                "INDICATOR_NOT_FED",
                field,
                "由门户事件计算，不接受外部统计：" + id,
                "is worked out from events here: " + id,
                "请按事实登记，或选择须外部统计的指标",
                "Enter the facts themselves, or choose an indicator that is fed from outside");
    }

    static Refusal outsideScope(KnownIndicators.IndicatorName known) {
        return Refusal.of(
                "PLACE_OUTSIDE_SCOPE",
                "region",
                "地区不在该指标的范围内",
                "The place is not what the indicator is about",
                "指标 " + known.id() + " 的范围：" + known.scope(),
                "Indicator " + known.id() + " is about " + known.scope());
    }

    static Refusal tooLong(String field, int longest) {
        return Refusal.of(
                "TEXT_TOO_LONG",
                field,
                field + " 过长",
                field + " is too long",
                "最多 " + longest + " 字",
                "At most " + longest + " characters");
    }

    static Refusal unknownField(String key) {
        return Refusal.of(
                "UNKNOWN_FIELD",
                "values." + key,
                "此类型没有这一项：" + key,
                "This type has no field " + key,
                "请核对 /api/v1/register-types",
                "See /api/v1/register-types");
    }

    static Refusal dateMissing() {
        return Refusal.of(
                "DATE_MISSING", "on", "没有日期", "The date is missing", "请填写事实发生的日期", "Give the day on which it happened");
    }

    static Refusal future(String field) {
        return Refusal.of(
                "DATE_AFTER_TODAY",
                field,
                "日期晚于今天",
                "The date lies after today",
                "只登记已发生的事实",
                "Only what has happened is entered");
    }

    static Refusal park(String key) {
        return Refusal.of(
                "UNKNOWN_PARK",
                "park",
                "没有此园区：" + key,
                "No park has the key " + key,
                "请从园区列表中选择",
                "Choose one from the list of parks");
    }

    static Refusal parkElsewhere(String key) {
        return Refusal.of(
                "PARK_ELSEWHERE",
                "park",
                "园区不在所填地区",
                "The park lies in another region: " + key,
                "请改正地区或园区",
                "Correct the region or the park");
    }

    static Refusal organisationMissing() {
        return Refusal.of(
                "ORGANISATION_MISSING",
                "organisation",
                "没有填写单位名称",
                "The organisation is missing",
                "请填写营业执照上的名称",
                "Give its name as on its business licence");
    }

    static Refusal creditCode(String code) {
        return Refusal.of(
                code.isEmpty() ? "CREDIT_CODE_MISSING" : "CREDIT_CODE_WRONG",
                "creditCode",
                code.isEmpty() ? "没有填写统一社会信用代码" : "统一社会信用代码有误",
                code.isEmpty() ? "The credit code is missing" : "The credit code is wrong",
                "18 位，请对照营业执照",
                "It has 18 characters: compare with the business licence");
    }

    static Refusal numberMissing(RecordType type) {
        var title = type.number().title();
        String zh = title == null ? "编号" : title.zh();
        String en = title == null ? "The number" : title.en();
        return Refusal.of(
                "RECORD_NUMBER_MISSING",
                "number",
                "没有填写" + zh,
                en + " is missing",
                "同一编号只登记一次，请照证书或文件填写",
                "One number is entered once: give it as on the document");
    }

    static Refusal taken(RecordType type, String number, UUID record) {
        String where = "/register-records/" + record;
        return Refusal.of(
                "NUMBER_TAKEN",
                "number",
                "已登记同一记录：" + number,
                "This is entered already: " + number,
                "请查看 " + where + "；如内容有误，先撤销该记录",
                "See " + where + "; if that one is wrong, have it cancelled first");
    }

    private static Refusal of(String code, TypeField field, String zh, String en, String hintZh, String hintEn) {
        return Refusal.of(
                code,
                "values." + field.key(),
                "“" + field.title().zh() + "”" + zh,
                "“" + field.title().en() + "” " + en,
                hintZh,
                hintEn);
    }
}
