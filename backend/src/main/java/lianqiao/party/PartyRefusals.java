package lianqiao.party;

import lianqiao.shared.Refusal;

/** Why an organisation or its members can't be changed as asked. These are rules of the portal. */
final class PartyRefusals {
    private PartyRefusals() {}

    static Refusal lastOwner() {
        return Refusal.of(
                "LAST_OWNER",
                "role",
                "这是本单位唯一的管理员",
                "This is the only owner of the organisation",
                "请先把另一位成员设为管理员",
                "Make somebody else an owner first");
    }

    /** @param key what was given */
    static Refusal chain(String field, String key) {
        return Refusal.of(
                "UNKNOWN_CHAIN",
                field,
                "没有这条产业链：" + key,
                "There is no such chain: " + key,
                "请从列表选择",
                "Choose from the list");
    }

    static Refusal address(String field) {
        return Refusal.of(
                "ADDRESS_INVALID",
                field,
                "不是有效的邮箱地址",
                "Not a mail address",
                "形如 name@example.com",
                "It looks like name@example.com");
    }

    static Refusal alreadyMember() {
        return Refusal.of(
                "ALREADY_MEMBER",
                "address",
                "该邮箱的使用者已是本单位成员",
                "Whoever has this address is a member already",
                "可在成员列表中调整其角色",
                "Change their role in the list of members");
    }

    static Refusal invitationOver() {
        return Refusal.of(
                "INVITATION_OVER",
                null,
                "此邀请链接无效、已使用或已过期",
                "This invitation is wrong, used or too old",
                "请联系邀请您的单位重新发送",
                "Ask the organisation for another one");
    }

    static Refusal signInFirst() {
        return Refusal.of(
                "SIGN_IN_FIRST",
                null,
                "该邮箱已有账号",
                "There is an account of this address",
                "请先登录该账号，再打开邀请链接",
                "Sign in with it, then open the invitation again");
    }

    static Refusal creditCode() {
        return Refusal.of(
                "CREDIT_CODE_INVALID",
                "creditCode",
                "统一社会信用代码有误",
                "Not a unified social credit code",
                "18 位，校验码须相符（GB 32100-2015），请对照营业执照或法人证书",
                "18 characters, the last of which checks the others (GB 32100-2015): compare with the certificate");
    }

    static Refusal creditCodeTaken() {
        return Refusal.of(
                "CREDIT_CODE_TAKEN",
                "creditCode",
                "该单位已注册",
                "This organisation is registered already",
                "请联系本单位管理员邀请您加入",
                "Ask its owner to invite you");
    }

    static Refusal park(String name) {
        return Refusal.of(
                "UNKNOWN_PARK",
                "park",
                "该行政区没有这个园区：" + name,
                "There is no such park in the region: " + name,
                "请从列表选择，不在园区请留空",
                "Choose from the list, or leave it empty");
    }

    static Refusal missing(String field, String zh, String en) {
        return Refusal.of("MISSING", field, "请填写" + zh, "Give " + en, "此项必填", "It is needed");
    }
}
