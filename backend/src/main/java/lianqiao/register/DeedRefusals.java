package lianqiao.register;

import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.evidence.EvidenceKind;
import lianqiao.evidence.EvidenceKinds;
import lianqiao.shared.Refusal;

/** Why somebody can't do something with a record. Rules of the portal. */
final class DeedRefusals {
    private DeedRefusals() {}

    static Refusal secondPerson() {
        return Refusal.of(
                "SECOND_PERSON_NEEDED",
                null,
                "须由另一人办理",
                "This takes another person",
                "录入、修改或提出撤销的人不能自己复核；请另一位工作人员登录办理",
                "Who entered, revised or asked can't decide: another member of an authority or a centre does");
    }

    static Refusal ownRecord() {
        return Refusal.of(
                "OWN_RECORD",
                null,
                "记录涉及本单位，不能由本单位复核",
                "The record is about your own organisation",
                "请由本地区的主管部门或其他运营中心复核",
                "The authority, or another centre, of the region decides");
    }

    static Refusal state(RegisterRecord record) {
        return Refusal.of(
                "RECORD_STATE",
                null,
                "记录当前状态不允许此操作：" + record.state(),
                "The record's state doesn't allow this: " + record.state(),
                "请刷新后查看",
                "Reload and look again");
    }

    static Refusal reasonMissing() {
        return Refusal.of(
                "REASON_MISSING",
                "reason",
                "没有填写理由",
                "The reason is missing",
                "请写明理由，最多 500 字",
                "Give it in 500 characters at most");
    }

    static Refusal evidenceMissing(EvidenceRule rule) {
        String zh = names(rule.kinds(), true);
        String en = names(rule.kinds(), false);
        return Refusal.of(
                "EVIDENCE_MISSING",
                "evidence",
                "没有凭证",
                "There is no evidence",
                "请上传其中一种：" + zh + (rule.citation() ? "；或填写可查证的来源" : ""),
                "Attach one of: " + en + (rule.citation() ? "; or cite a source that can be looked up" : ""));
    }

    static Refusal placeNotYours(String region) {
        return Refusal.of(
                "PLACE_NOT_YOURS",
                "region",
                "地区不属于本单位的辖区",
                "The region is not one that you look after",
                "只能登记 " + region + " 及其所辖地区的事实",
                "Enter facts of " + region + " and of what lies in it");
    }

    static Refusal notAboutYou() {
        return Refusal.of(
                "NOT_ABOUT_YOU",
                "creditCode",
                "只能登记本单位自己的事实",
                "Your organisation enters its own facts only",
                "统一社会信用代码须与本单位资料一致",
                "The credit code must be that of your profile");
    }

    static Refusal typeFixed() {
        return Refusal.of(
                "TYPE_FIXED",
                "type",
                "类型不能更改",
                "The type can't be changed",
                "请撤回本记录，另行登记",
                "Withdraw this record and enter another");
    }

    private static String names(Set<String> kinds, boolean zh) {
        return EvidenceKinds.all().stream()
                .filter(kind -> kinds.contains(kind.key()))
                .map(zh ? EvidenceKind::zh : EvidenceKind::en)
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}
