package lianqiao.intake;

/** What a column of a list of legal states holds. An empty cell says nothing: unknown stays unknown. */
enum LegalColumn implements Field {
    NUMBER(FieldGuide.of(
                    "专利号，带校验位", "Number with its check digit", "专利号", "patent_number", "申请号", "number", "patent_id")
            .like("ZL200310102344.5")),
    AS_OF(FieldGuide.of("法律状态的截止日期", "Day of the word", "截至日期", "as_of", "状态日期", "法律状态日期")
            .like("2026-06-30")),
    STATE(FieldGuide.of("有效、终止、未授权；不知道则留空", "有效, 终止, 未授权; empty if unknown", "法律状态", "state", "专利状态")
            .like("有效")),
    FEE_OVERDUE(FieldGuide.of("是或否；不知道则留空", "是 or 否; empty if unknown", "年费逾期", "fee_overdue", "年费欠缴")
            .like("否")),
    PLEDGED(FieldGuide.of("是或否；不知道则留空", "是 or 否; empty if unknown", "质押", "pledged", "是否质押")
            .like("否")),
    PLEDGEE(FieldGuide.of("质权人名称", "The pledgee", "质权人", "pledgee")),
    EXCLUSIVE(FieldGuide.of(
                    "独占或排他许可在有效期内：是或否",
                    "An exclusive or sole licence is in force",
                    "独占或排他许可",
                    "exclusive",
                    "独占许可",
                    "exclusive_licence")
            .like("否")),
    SUSPENDED(FieldGuide.of("权属纠纷或保全中止：是或否", "Proceedings are suspended", "中止", "suspended", "中止程序")
            .like("否")),
    SOURCE(FieldGuide.of("谁说的，如专利登记簿副本", "Who says so", "来源", "source", "数据来源").like("专利登记簿副本"));

    private final FieldGuide guide;

    LegalColumn(FieldGuide guide) {
        this.guide = guide;
    }

    @Override
    public FieldGuide guide() {
        return guide;
    }
}
