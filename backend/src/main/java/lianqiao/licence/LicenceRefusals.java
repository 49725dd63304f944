package lianqiao.licence;

import lianqiao.shared.Refusal;

/** Refusals of commands that depend on where the licence stands, not on what it says. */
final class LicenceRefusals {
    private LicenceRefusals() {}

    static Refusal externalNotClaimed() {
        return Refusal.of(
                "EXTERNAL_NOT_CLAIMED",
                null,
                "该信息来自其他平台，权利人尚未在本平台认领",
                "It was published elsewhere, and its holder has not claimed it here",
                "请先联系权利人认领并核验（依据：专利法第50、51条，声明须由专利权人作出）",
                "Ask the holder to claim it first (source: Patent Law art. 50, 51: the patentee declares)");
    }

    static Refusal notADraft(LicenceState state) {
        return Refusal.of(
                "NOT_A_DRAFT",
                null,
                "只有草稿可以修改或发布，当前状态：" + state,
                "Only a draft can be changed or published; it is " + state,
                "请先撤回，再另行声明（依据：专利法第50条）",
                "Withdraw it and declare anew (source: Patent Law art. 50)");
    }

    static Refusal notPublished(LicenceState state) {
        return Refusal.of(
                "NOT_PUBLISHED",
                null,
                "开放许可未处于发布状态，当前状态：" + state,
                "The licence is not published; it is " + state,
                "只有公告有效的开放许可可以撤回或获得许可（依据：专利法第50、51条）",
                "Only a published licence can be withdrawn or taken (source: Patent Law art. 50, 51)");
    }

    static Refusal ownLicence() {
        return Refusal.of(
                "OWN_LICENCE",
                "licensee",
                "权利人不能从自己处获得许可",
                "A holder can't take its own licence",
                "请选择其他单位为被许可人（依据：专利法第51条）",
                "Name another organisation as licensee (source: Patent Law art. 51)");
    }

    static Refusal alreadyTakenUp() {
        return Refusal.of(
                "ALREADY_TAKEN_UP",
                "licensee",
                "该单位已获得此专利的许可",
                "This organisation has a licence of this patent already",
                "每个被许可人对每件专利只记一次（依据：专利法第51条）",
                "One licence per licensee and patent (source: Patent Law art. 51)");
    }

    static Refusal duplicate() {
        return Refusal.of(
                "DUPLICATE_LISTING",
                null,
                "该信息已确认与另一条许可重复",
                "It was found to be the same as another listing",
                "请在保留的那一条上办理（依据：专利法第51条，一次通知一项许可）",
                "Take the one that is kept (source: Patent Law art. 51: one notice, one licence)");
    }

    static Refusal notYourDuplicate() {
        return Refusal.of(
                "DUPLICATE_NOT_YOURS",
                null,
                "按规则应隐去的是另一单位发布的许可",
                "The one that would leave the search is another organisation's",
                "请该单位自行确认，或请平台运营方核对（依据：专利法第50条，声明由专利权人管理）",
                "Let that organisation say so, or ask the operator (source: Patent Law art. 50: a declaration is its holder's)");
    }

    static Refusal alreadyDeclared() {
        return Refusal.of(
                "ALREADY_DECLARED",
                "patent.number",
                "该专利已有一项发布中的开放许可声明",
                "An open licence of this patent is published already",
                "请先撤回原声明（依据：专利法第50条）",
                "Withdraw the other one first (source: Patent Law art. 50)");
    }
}
