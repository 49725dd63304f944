package lianqiao.licence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The Word files of a concluded licence, in words of our own: a certificate (许可证书) and a recordal form filled in as far as the portal
 * knows (Implementing Rules art. 87). Both say that they are drafts for a lawyer to check.
 */
final class UptakeDocuments {
    private static final String DRAFT = "样稿：须经律师审核后使用";

    private UptakeDocuments() {}

    static WordPage certificate(UptakePaper paper) {
        var page = new WordPage(name(paper) + "证书" + (paper.cancelledOn() == null ? "" : "（已解除）"), over(paper))
                .fact("证书编号", paper.number())
                .fact("专利号", paper.patentNumber())
                .fact("专利名称", paper.title())
                .fact("专利权人（许可人）", party(paper.holder()))
                .fact("被许可人", party(paper.licensee()))
                .fact("许可方式", "普通许可")
                .fact("许可使用费", paper.feeText())
                .fact("已付", paid(paper))
                .fact("许可期限", paper.effectiveDate() + " 至 " + (paper.until() == null ? "专利权期限届满" : paper.until()))
                .fact("许可地域", paper.territory().isBlank() ? "声明未载明" : paper.territory())
                .fact("备案号", text(paper.recordNumber()));
        if (paper.trialEnds() != null && paper.cancelledOn() == null) {
            page.fact("试用期至", paper.trialEnds() + "（次日起应付费）");
        }
        page.paragraph(ground(paper));
        if (paper.cancelledOn() == null) {
            page.paragraph("专利权人此后撤回声明的，不影响本许可的效力。");
        }
        return page.paragraph("记载日期：" + paper.concludedOn() + "　　" + "由链桥平台根据双方通知与付款记载生成。");
    }

    static WordPage recordal(UptakePaper paper) {
        return new WordPage("专利实施许可备案信息表（预填）", over(paper))
                .fact("专利号", paper.patentNumber())
                .fact("专利名称", paper.title())
                .fact("许可人名称", paper.holder().name())
                .fact("许可人统一社会信用代码", text(paper.holder().creditCode()))
                .fact("被许可人名称", paper.licensee().name())
                .fact("被许可人统一社会信用代码", text(paper.licensee().creditCode()))
                .fact("许可种类", paper.basis() == Basis.STATUTORY ? "开放许可（普通许可）" : "普通许可（参照开放许可）")
                .fact("许可使用费支付方式与标准", paper.feeText())
                .fact("实际支付", paid(paper))
                .fact("许可期限", paper.effectiveDate() + " 至 " + text(paper.until()))
                .fact("生效日期", paper.effectiveDate().toString())
                .fact("许可地域", paper.territory())
                .fact("本平台证书编号", paper.number())
                .fact("备案号", text(paper.recordNumber()))
                .fact("备案日期", text(paper.recordedOn()))
                .fact("联系人与电话", "")
                .fact("经办人签章", "")
                .paragraph("依据专利法实施细则第87条，达成许可后应凭书面文件向国务院专利行政部门备案。以当地受理部门的表格为准。");
    }

    /** Whoever holds an old print in hand compares the number; a new one says it at its head. */
    private static String over(UptakePaper paper) {
        return paper.cancelledOn() == null ? DRAFT : DRAFT + "　双方已于" + paper.cancelledOn() + "解除本许可，本文件不再证明许可有效";
    }

    private static String name(UptakePaper paper) {
        return paper.basis() == Basis.STATUTORY ? "专利开放许可" : "专利普通许可（参照开放许可）";
    }

    private static String ground(UptakePaper paper) {
        return paper.basis() == Basis.STATUTORY
                ? "被许可人已以书面方式通知专利权人，并按公告的方式和标准履行付费义务，依据专利法第51条获得该专利的实施许可。"
                : "双方参照开放许可方式达成普通许可。本许可不是专利法第50条所称的开放许可声明项下的许可。";
    }

    private static String party(UptakePaper.Side side) {
        return side.creditCode() == null ? side.name() : side.name() + "（" + side.creditCode() + "）";
    }

    private static String paid(UptakePaper paper) {
        if (paper.feeStage() == UptakeCourse.FeeStage.FREE) {
            return "免费";
        }
        var fen = paper.paidFen();
        return fen == null || paper.paidOn() == null
                ? ""
                : BigDecimal.valueOf(fen, 2).toPlainString() + " 元（" + paper.paidOn() + "）";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
