package lianqiao.intake;

/** What a column of a survey of stock patents (存量专利摸排表) holds. */
enum StockColumn implements Field {
    PATENT_NUMBER(FieldGuide.of(
                    "专利号，带校验位",
                    "Number with its check digit",
                    "专利号",
                    "patent_id",
                    "patent_number",
                    "专利号/申请号",
                    "申请号",
                    "专利申请号",
                    "专利编号",
                    "patent_no")
            .looking("(?i)(ZL|CN)?\\s?(19|20)\\d{2}\\s?[1235689]\\d{7}[.．]?[\\dXx]?")
            .like("ZL200310102344.5")),
    TITLE(FieldGuide.of("证书上的名称", "As on the certificate", "专利名称", "title", "名称", "发明名称", "发明创造名称")
            .like("一种水泵")),
    KIND(FieldGuide.of("以专利号为准，用于核对", "Checked against the number", "专利类型", "patent_type", "类型", "专利类别", "type")
            .looking("(发明|实用新型|外观设计)(专利|授权)*")
            .like("发明")),
    OWNER(FieldGuide.of(
            "多个用分号隔开；不填即本单位",
            "Several are set apart by semicolons; your organisation where left out",
            "专利权人",
            "patent_owner",
            "权利人",
            "patentee",
            "专利权人名称",
            "共有权利人")),
    INVENTOR(FieldGuide.of("只有本单位看得到", "Seen by your organisation only", "发明人", "inventor", "inventors", "发明人姓名")),
    IPC(FieldGuide.of("多个用分号隔开", "Several are set apart by semicolons", "分类号", "ipc", "ipc分类号", "主分类号")
            .looking("[A-H]\\d{2}[A-Z]\\s?\\d{1,4}/\\d{2,6}.*")
            .like("F04D13/06")),
    SUMMARY(FieldGuide.of("摘要", "Abstract", "摘要", "abstract", "summary")),
    GRANTED(FieldGuide.of("如 2021-06-30", "As 2021-06-30", "授权日", "granted_on", "授权日期", "授权公告日", "授权公告日期")
            .like("2021-06-30")),
    ENDS(FieldGuide.of("如 2039-12-31", "As 2039-12-31", "届满日", "ends_on", "到期日", "专利届满日", "有效期至", "失效日期")
            .like("2039-12-31")),
    NOTE(FieldGuide.of(
            "小试、中试、样机、已转化等", "Bench, pilot, prototype, in use …", "产业化情况", "note", "产业化说明", "转化情况", "实施情况", "产业化现状")),
    WILLINGNESS(FieldGuide.of(
                    "许可、转让、入股、合作、自行实施或无意愿，多个用分号隔开",
                    "许可 licence, 转让 transfer, 入股 equity, 合作 joint development, 自行实施 own use or 无意愿 none",
                    "转化意愿",
                    "willingness",
                    "转化方式",
                    "意向转化方式",
                    "转让许可意愿")
            .like("许可；转让")),
    SHOWN(FieldGuide.of("是或否；是则公开名称和摘要", "是 to show title and summary to the public", "是否公开", "shown", "公开", "是否公开展示")
            .looking("[是否]")
            .like("否"));

    private final FieldGuide guide;

    StockColumn(FieldGuide guide) {
        this.guide = guide;
    }

    @Override
    public FieldGuide guide() {
        return guide;
    }
}
