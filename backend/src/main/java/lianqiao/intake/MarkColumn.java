package lianqiao.intake;

/** What a column of a list of marks for stock patents (存量专利评分表) holds. */
enum MarkColumn implements Field {
    PATENT_NUMBER(FieldGuide.of(
                    "专利库中的专利号",
                    "Number of a patent in the library",
                    "专利号",
                    "patent_id",
                    "patent_number",
                    "专利号/申请号",
                    "申请号",
                    "专利编号")
            .looking("(?i)(ZL|CN)?\\s?(19|20)\\d{2}\\s?[1235689]\\d{7}[.．]?[\\dXx]?")
            .like("ZL200310102344.5")),
    MATURITY(FieldGuide.of("0 到 100 的整数", "A whole number of 0 to 100", "技术成熟度", "maturity", "成熟度", "成熟度评分")
            .like("85")),
    FIT(FieldGuide.of("0 到 100 的整数", "A whole number of 0 to 100", "产业适配度", "fit", "适配度", "匹配度", "适配度评分")
            .like("80")),
    PROSPECT(FieldGuide.of("0 到 100 的整数", "A whole number of 0 to 100", "产业化前景", "prospect", "前景", "产业化前景评分")
            .like("75")),
    MATURITY_EVIDENCE(FieldGuide.of("成熟度的依据", "What shows the maturity", "成熟度依据", "maturity_evidence")
            .like("中试报告")),
    FIT_EVIDENCE(FieldGuide.of("适配度的依据", "What shows the fit", "适配度依据", "fit_evidence")
            .like("区内三家企业同类产品")),
    PROSPECT_EVIDENCE(FieldGuide.of("前景的依据", "What shows the prospect", "前景依据", "prospect_evidence")
            .like("两家企业试用")),
    EVIDENCE(FieldGuide.of(
            "三项共同的依据；填了它可不填上面三列",
            "For all three, where they have none of their own",
            "评估依据",
            "evidence",
            "评分依据",
            "依据"));

    private final FieldGuide guide;

    MarkColumn(FieldGuide guide) {
        this.guide = guide;
    }

    @Override
    public FieldGuide guide() {
        return guide;
    }
}
