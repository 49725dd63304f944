package lianqiao.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Refusal;

/** Why an uptake, the notice before it or what follows it is refused. */
final class UptakeRefusals {
    private UptakeRefusals() {}

    /** What keeps an organisation from taking the licence now; that it has it already, the table of uptakes knows. */
    static List<Refusal> of(Licence licence, UUID licensee, Circumstances around) {
        List<Refusal> refusals = new ArrayList<>();
        if (licence.basis() == Basis.EXTERNAL) {
            refusals.add(LicenceRefusals.externalNotClaimed());
        }
        LicenceState state = licence.stateOn(around.today());
        if (state != LicenceState.PUBLISHED) {
            refusals.add(LicenceRefusals.notPublished(state));
        }
        if (licence.duplicateOf() != null) {
            refusals.add(LicenceRefusals.duplicate());
        }
        if (licensee.equals(licence.holder().organisation())) {
            refusals.add(LicenceRefusals.ownLicence());
        }
        // Published in time, but the patent may have ended, or been pledged, since.
        refusals.addAll(PublicationRule.examinePatent(licence, around).asRefusals());
        return refusals;
    }

    static Refusal notAccepted() {
        return Refusal.of(
                "TERMS_NOT_ACCEPTED",
                "accepted",
                "尚未接受公告的许可条件",
                "The announced terms are not accepted",
                "请阅读条件后勾选接受（依据：专利法第51条）",
                "Read the terms and accept them (source: Patent Law art. 51)");
    }

    static Refusal noStandard() {
        return Refusal.of(
                "FEE_NOT_ANNOUNCED",
                null,
                "该许可未公告费用标准，不能仅凭通知获得",
                "No standard of the fee is announced, so a notice alone concludes nothing",
                "请发起对接，与权利人协商（依据：专利法第50、51条）",
                "Begin a deal and negotiate with the holder (source: Patent Law art. 50, 51)");
    }

    static Refusal noticeOpen() {
        return Refusal.of(
                "NOTICE_OPEN",
                null,
                "贵单位对此许可已有一份未办结的通知",
                "Your organisation has an open notice on this licence",
                "请在“许可办理”中查看（依据：专利法第51条）",
                "See it among your licences (source: Patent Law art. 51)");
    }

    static Refusal startsInPast() {
        return Refusal.of(
                "DATE_IN_PAST",
                "startsOn",
                "开始实施的日期不能早于今天",
                "The use can't begin before today",
                "请填写今天或以后的日期（依据：专利法第51条）",
                "Give today or a later day (source: Patent Law art. 51)");
    }

    static Refusal paymentMissing() {
        return Refusal.of(
                "PAYMENT_MISSING",
                "paidOn",
                "须先支付公告的许可使用费",
                "The announced fee comes first",
                "请填写收款日期和金额；免费或先试用的除外（依据：专利法第51条）",
                "Give day and amount of the payment, unless it is free or on trial (source: Patent Law art. 51)");
    }

    static Refusal future(String field) {
        return Refusal.of(
                "DATE_IN_FUTURE", field, "日期不能晚于今天", "The day can't lie in the future", "请核对日期", "Check the date");
    }

    static Refusal cancelled() {
        return Refusal.of(
                "UPTAKE_CANCELLED",
                null,
                "双方已解除该许可",
                "Both sides have cancelled this licence",
                "如需再次获得许可，请重新发出书面通知（专利法第51条），或另开对接",
                "Give a new notice (Patent Law art. 51), or begin another deal, to take the licence again");
    }

    static Refusal negative() {
        return Refusal.of(
                "OUT_OF_RANGE", "paidFen", "金额不能为负", "An amount can't be negative", "请核对金额（单位：分）", "Check it, in fen");
    }

    static Refusal recordNumberMissing() {
        return Refusal.of(
                "RECORD_NUMBER_MISSING",
                "number",
                "缺少备案号",
                "The record number is missing",
                "请填写备案证明上的编号（依据：专利法实施细则第87条）",
                "Give the number on the proof of recordal (source: Implementing Rules of the Patent Law art. 87)");
    }
}
