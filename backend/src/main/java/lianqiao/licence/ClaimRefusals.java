package lianqiao.licence;

import java.util.ArrayList;
import java.util.List;
import lianqiao.party.Organisation;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an organisation may not claim an EXTERNAL licence (Patent Law art. 50: the patentee declares). */
final class ClaimRefusals {
    private ClaimRefusals() {}

    /**
     * @param verified whether the authority of its region, or the operator, has looked at the claimant's registration
     * @param confirmed whether an authority said that the claimant holds the patent, whatever the names say
     */
    static List<Refusal> of(
            Licence licence, Organisation claimant, boolean verified, boolean confirmed, @Nullable Basis asked) {
        List<Refusal> refusals = new ArrayList<>();
        if (licence.basis() != Basis.EXTERNAL) {
            refusals.add(notExternal());
        }
        if (licence.basis() == Basis.EXTERNAL && licence.claim() != null) {
            refusals.add(alreadyClaimed());
        }
        if (asked == Basis.EXTERNAL) {
            refusals.add(FormRefusals.basis());
        }
        if (!verified) {
            refusals.add(notVerified());
        }
        var name = PatenteeName.of(claimant.name());
        var among = licence.declaration().patentees().stream()
                .anyMatch(one -> PatenteeName.of(one).equals(name));
        if (!confirmed && !among) {
            refusals.add(notAPatentee());
        }
        return refusals;
    }

    static Refusal notExternal() {
        return Refusal.of(
                "NOT_EXTERNAL",
                null,
                "只有其他平台发布的信息可以认领",
                "Only what another platform published can be claimed",
                "本平台的声明由其权利人管理（依据：专利法第50条）",
                "A declaration made here is its holder's (source: Patent Law art. 50)");
    }

    static Refusal alreadyClaimed() {
        return Refusal.of(
                "ALREADY_CLAIMED",
                null,
                "该信息已被认领并在本平台发布",
                "It has been claimed and published here",
                "请打开取代它的许可核对（依据：专利法第50条）",
                "Open the licence that took its place (source: Patent Law art. 50)");
    }

    static Refusal notVerified() {
        return Refusal.of(
                "ORGANISATION_NOT_VERIFIED",
                null,
                "贵单位的注册信息尚未通过核验",
                "Your organisation's registration has not been verified",
                "请补充单位资料，并请所在地主管部门核验（依据：专利法第50条）",
                "Complete its profile and ask the authority of its region to verify it (source: Patent Law art. 50)");
    }

    static Refusal notAPatentee() {
        return Refusal.of(
                "CLAIMANT_NOT_PATENTEE",
                null,
                "专利权人中没有贵单位的名称",
                "Your organisation's name is not among the patentees",
                "单位已更名或权利已转让的，请主管部门确认（依据：专利法第50条）",
                "If it changed its name or acquired the patent, ask the authority to confirm (source: Patent Law art. 50)");
    }
}
