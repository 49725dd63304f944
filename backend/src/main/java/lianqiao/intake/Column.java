package lianqiao.intake;

/** What a column of a list of licences holds, and how platforms head it. */
enum Column implements Field {
    PATENT_NUMBER(FieldGuide.of(
                    "专利号，带校验位；与申请号至少填一个",
                    "Number with its check digit; this or the application number",
                    "专利号",
                    "patent_id",
                    "patent_number",
                    "专利号/申请号",
                    "专利申请号",
                    "专利编号",
                    "patent_no")
            .looking("(?i)(ZL|CN)?\\s?(19|20)\\d{2}\\s?[1235689]\\d{7}[.．]?[\\dXx]?")
            .like("ZL200310102344.5")),
    APPLICATION_NUMBER(FieldGuide.of(
            "申请号，可不带校验位",
            "Twelve digits, also without the check digit",
            "申请号",
            "appln_nr",
            "application_number",
            "申请号码")),
    TITLE(FieldGuide.of("不填则存为草稿", "Without it a draft is kept", "专利名称", "title", "名称", "发明名称", "发明创造名称")
            .like("一种水泵")),
    KIND(FieldGuide.of(
                    "发明、实用新型或外观设计", "Invention, utility model or design", "专利类型", "patent_type", "类型", "专利类别", "type")
            .looking("(发明|实用新型|外观设计)(专利|授权)*")
            .like("发明")),
    OWNER(FieldGuide.of(
                    "多个用分号隔开",
                    "Several are set apart by semicolons",
                    "专利权人",
                    "patent_owner",
                    "权利人",
                    "patentee",
                    "专利权人名称",
                    "申请人",
                    "owner")
            .like("某某大学")),
    OWNER_KIND(FieldGuide.of("高校、科研机构、企业等", "University, institute, enterprise …", "专利权人类型", "patent_owner_type")
            .like("高等院校")),
    PROVINCE(FieldGuide.of("省、自治区或直辖市的名称", "Name of a province", "省份", "province", "省", "所属省份", "所在省份", "地区")
            .looking("(北京|天津|上海|重庆|.{2,3}(省|自治区))市?")
            .like("四川省")),
    FEE(FieldGuide.of(
                    "写明单位，如 5万元；面议或免费", "With its unit, as 5万元; or 面议, 免费", "许可费", "license_fee", "许可费用", "许可使用费", "费用")
            .like("5万元")),
    FEE_FORM(FieldGuide.of(
                    "一次总付、提成等", "Lump sum, royalty …", "支付方式", "license_fee_type", "许可费支付方式", "许可使用费支付方式", "许可费用支付方式")
            .like("一次总付")),
    FEE_DETAIL(FieldGuide.of("费用的补充说明", "More on the fee", "费用说明", "license_fee_detail", "许可使用费标准", "许可费说明", "许可费标准")),
    PERIOD(FieldGuide.of("写明年或月", "In years or months", "许可期限", "license_period", "许可年限")
            .like("3年")),
    UNTIL(FieldGuide.of("如 2030-12-31", "As 2030-12-31", "许可截止日", "license_deadline", "许可截止日期", "许可期限届满日", "截止日期")
            .like("2030-12-31")),
    TERRITORY(FieldGuide.of("许可的地域", "Where it may be used", "许可地域", "license_location", "许可区域", "许可范围")
            .like("中国境内")),
    PUBLISHED(FieldGuide.of(
            "来源发布的日期", "When the source published it", "发布时间", "create_time", "发布日期", "publication_date")),
    IPC(FieldGuide.of("多个用分号隔开", "Several are set apart by semicolons", "分类号", "ipc", "ipc分类号", "主分类号")
            .looking("[A-H]\\d{2}[A-Z]\\s?\\d{1,4}/\\d{2,6}.*")
            .like("F04D13/06")),
    SUMMARY(FieldGuide.of("摘要", "Abstract", "摘要", "abstract", "summary")),
    /** Of a holder's own declarations only: what another platform published has the basis EXTERNAL. */
    BASIS(FieldGuide.of("法定或参照，不填为法定", "法定 (statutory, also where left out) or 参照 (by analogy)", "许可依据", "basis")
            .like("法定"));

    private final FieldGuide guide;

    Column(FieldGuide guide) {
        this.guide = guide;
    }

    @Override
    public FieldGuide guide() {
        return guide;
    }
}
