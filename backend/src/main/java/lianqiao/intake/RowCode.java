package lianqiao.intake;

/**
 * What can be said about a row, with the remedy. The names are stable codes of the reports. What is wrong with a number
 * has the codes of {@link lianqiao.patent.NumberFault}.
 */
enum RowCode {
    ROW_SHAPE("列数与表头不符", "请检查该行的分隔符和引号", "Check the separators and quotes of this row"),
    ROW_TRUNCATED("文件在此行中断", "请重新导出或上传完整的文件", "The file ends within this row: export or upload it again"),
    ROW_NOT_STORED("这一行无法存入", "请检查该行的内容后重新导入", "The database would not have this row: check it and import it again"),
    COLUMNS_SHIFTED("单元格错位：专利类型和省份都不是其列的内容", "请把该行各单元格移回所属的列", "Cells stand in the wrong columns: move them back"),
    NUMBERS_DISAGREE("申请号与专利号不一致", "请核对证书，保留正确的一个", "The two number columns differ: keep the right one"),
    DUPLICATE_IN_FILE(
            "同一专利在本文件中已出现",
            "保留了先出现的一行，如需改用本行请删除前一行（依据：平台规则）",
            "The first row was kept: delete it if this one should count (source: rule of the portal)"),
    NUMBER_UNPROVEN("号码没有校验位，无法核对", "请补上校验位", "Nothing proves this number: add the check digit"),
    NUMBERS_SEVERAL_ONE_KEPT(
            "一行列出多个专利，只导入第一个", "请每个专利各占一行", "Only the first patent was taken: give each a row of its own"),
    TITLE_MISSING("没有专利名称", "已存为草稿，补上名称后才会公开", "Kept as a draft: give the title to publish it"),
    KIND_CONTRADICTS_NUMBER("专利类型与号码不符", "已按号码取类型，请核对", "The kind was taken from the number: check it"),
    KIND_NOT_UNDERSTOOD("看不懂专利类型", "已按号码取类型，请核对", "The kind was taken from the number: check it"),
    KIND_DIGIT_UNKNOWN("号码中的类型位不是常用的", "请核对号码", "The number's kind digit is not in use: check it"),
    OWNER_MISSING("没有专利权人", "请补上专利权人", "Give the patentee"),
    REGION_MISSING("没有省份", "请补上省份", "Give the province"),
    REGION_UNKNOWN("不是省级行政区的名称", "请填写省、自治区或直辖市的名称", "Give the name of a province"),
    DATE_NOT_UNDERSTOOD("看不懂日期", "请写成 2030-12-31 的形式", "Write the date as 2030-12-31"),
    DATE_IN_FUTURE("发布日期晚于今天", "请核对日期，已略去", "The day of publication is after today and was left out: check it"),
    DATE_FROM_SPREADSHEET("日期是表格软件的序号", "已换算，请核对", "A spreadsheet's day number was converted: check it"),
    TERM_UNIT_MISSING("许可期限没有单位", "请写明年或月", "Say whether the term counts years or months"),
    TERM_ENDED("许可期限已过", "请向发布方核实是否仍有效", "By the source the term has ended: ask whether it still stands"),
    TERM_EXCEEDS_PATENT("许可期限超过专利有效期", "请核对截止日", "The term is longer than the patent can last: check the day"),
    BASIS_NOT_UNDERSTOOD("看不懂许可依据", "请填写“法定”或“参照”", "Say 法定 (statutory) or 参照 (by analogy)"),
    FEE_MISSING("没有费用", "请补上费用", "Give the fee"),
    FEE_NOT_STATED("费用标准未写明", "请写明支付方式和标准", "State the mode and the standard of the fee"),
    FEE_UNIT_MISSING("费用数字没有单位", "请写明元或万元", "Say whether the number counts 元 or 万元"),
    FEE_FORM_MISSING("有金额但没有支付方式", "请写明是一次总付、按年还是其他", "Say whether the sum is paid once, yearly or otherwise"),
    FEE_AMOUNT_MISSING("有支付方式但没有金额", "请补上金额", "Give the amount"),
    FEE_RATE_MISSING("没有提成比例", "请补上提成比例", "Give the royalty rate"),
    FEE_BASE_MISSING("没有提成基数", "请写明按净销售额还是利润", "Say on what the royalty is reckoned"),
    FEE_BASE_OTHER("提成基数不是销售额或利润", "基数按原文保留，请核对", "The base is neither sales nor profit: kept in the source's words"),
    FEE_ZERO("费用为 0，未说明是免费", "如为免费请写明", "Say 免费 if it is free"),
    FEE_CONFLICT("费用的说法互相矛盾", "请统一费用各列的内容", "The cells about the fee contradict each other"),
    FEE_IMPLAUSIBLE("金额或比例不合常理", "请核对金额和比例", "Check the amount and the rate"),
    FEE_ABOVE_USUAL_CAP(
            "费用高于一般上限（总额 2000 万元、净销售额 20%、利润 40%）",
            "请核对金额和比例", "Above the usual caps of 20 million CNY, 20 % of net sales, 40 % of profit: check it"),
    FEE_LOOKS_LOW("金额不足 100 元，可能漏写了“万”", "请核对金额的单位", "Below 100 CNY, perhaps 万 was left out: check the unit"),
    FEE_CODED("费用里有平台的内部代码", "请改为文字说明", "A platform's own code: write the fee in words"),
    FEE_TRIAL("先使用后付费，说法不完整", "请写明先使用几个月、之后如何收费", "Use first, pay later, but how is not all clear: kept as text"),
    FEE_TRIAL_LENGTH_MISSING("先使用后付费，未写明使用期", "请写明先使用几个月", "Say for how many months it is used before it is paid"),
    FEE_INSTALMENTS(
            "分期支付，计划看不懂", "请写明总额、期数和每期金额", "Instalments whose plan is not clear: state total, number and each sum"),
    FEE_TOTAL_MISSING("分期支付，未写明总额", "请写明总额", "Instalments without a total: give the total"),
    FEE_PLAN_MISSING("分期支付，未写明期数和每期金额", "请写明期数和每期金额", "Instalments without a plan: give number and sums"),
    FEE_PER_YEAR(
            "按年计费，付法不清", "请写明每年金额、年数，是否逐年支付", "Charged by the year, but how it is paid is not clear: kept as text"),
    FEE_PER_UNIT("按件计费，计件对象不清", "请写明每件什么产品提成多少", "Charged by the piece, but of what is not clear: kept as text"),
    FEE_ROYALTY("提成的说法看不懂", "请写明基数和比例", "A royalty that was not understood: state base and rate"),
    FEE_TIERED("分段收费", "原文已保留", "Other rates above or below some figure: kept as text"),
    FEE_RANGE("费用是一个区间", "请写明确定的金额", "A range of sums: state one"),
    FEE_BOUND("金额只是上限、下限或约数", "请写明确定的金额", "Only a bound or an approximate sum: state the sum"),
    FEE_ALTERNATIVES("列出多种选择", "请只保留一种", "Several ways to choose from: kept as text"),
    FEE_CURRENCY("不是人民币", "请以人民币写明", "Another currency: state it in CNY"),
    FEE_WITH_EXTRAS("费用之外还有税费或服务费等", "原文已保留", "Taxes or services beside the fee: kept as text"),
    FEE_LEFT_TO_CONTRACT("费用或其一部分留待商定", "请写明标准", "Left to talks or to the contract: kept as text"),
    FEE_RATE_NEGOTIATED("提成比例由双方协商", "请写明提成比例", "The rate is left to talks: give it"),
    FEE_FOR_A_TERM("费用说明里写有许可年限", "请核对许可期限", "The text names a term beside the fee: check the term"),
    FEE_FOR_SEVERAL_PATENTS("费用由多个专利共同分担", "请写明每个专利的费用", "The fee covers several patents: state it for each"),
    FEE_NOT_UNDERSTOOD("看不懂费用", "原文已保留，请改写", "Kept as text: please rephrase"),
    DATE_MISSING_OR_FUTURE("缺少日期，或日期晚于今天", "请填写该法律状态的截止日期", "Give the day of the word, not after today"),
    SOURCE_MISSING("没有来源，或来源过长", "请写明出处，如专利登记簿副本", "Say who says so, as an extract of the register"),
    STATE_EMPTY("没有任何法律状态", "请至少填写一项", "Nothing is said: fill in one state at least"),
    STATE_NOT_UNDERSTOOD("看不懂法律状态", "状态填有效、终止或未授权，其余填是或否", "A state is 有效, 终止 or 未授权; the others are 是 or 否"),
    LINE_NOT_JSON(
            "不是一个 JSON 对象", "每行应为一个 JSON 对象，含 id、title、text", "Each line is one JSON object with id, title and text"),
    ID_MISSING("没有编号 id", "请补上来源中的编号", "Give the id of the source"),
    NEED_EMPTY("没有标题也没有正文", "请补上标题和正文", "Give a title and a text"),
    TITLE_FROM_TEXT("没有标题，已取正文开头", "请补上标题", "The beginning of the text stands for the title: give one"),
    TITLE_UNKNOWN("没有专利名称", "已按专利号入库，请补上名称", "Kept by its number: give the title"),
    WILLINGNESS_NOT_UNDERSTOOD(
            "看不懂转化意愿", "请写许可、转让、入股、合作、自行实施或无意愿", "Write 许可, 转让, 入股, 合作, 自行实施 or 无意愿; nothing was taken from this cell"),
    SHOWN_NOT_UNDERSTOOD("看不懂是否公开", "请写是或否；未改变公开状态", "Write 是 or 否; nothing was shown or hidden"),
    NUMBER_NOT_IN_LIBRARY("专利库里没有这个专利号", "请先导入摸排表，再导入评分", "Import the survey first: the library has no such number"),
    MARK_NOT_UNDERSTOOD("评分不是 0 到 100 的整数", "请改为 0 到 100 的整数", "Give a whole number of 0 to 100"),
    EVIDENCE_MISSING("没有评分依据", "请填写各项依据或“评估依据”一列", "Give what shows the mark, or the column 评估依据"),
    TEXT_TOO_LONG("文字过长", "请缩短到规定长度以内", "Shorten the text"),
    RECORD_NUMBER_MISSING("没有填写编号", "请照证书或文件填写编号", "Give the number as on the document"),
    NUMBER_TAKEN(
            "已登记同一记录",
            "请查看已有记录；如有误，先撤销那一条",
            "It is entered already: look at that record, and have it cancelled if it is wrong"),
    VALUE_MISSING("必填项没有填写", "请补上该列", "Fill in this column"),
    VALUE_NOT_UNDERSTOOD("内容无法识别", "日期写成 2026-05-01，数字只填数字", "Write dates as 2026-05-01, and figures as figures"),
    OUT_OF_RANGE("数值超出范围", "请核对数值", "Check the figure"),
    UNKNOWN_VALUE("不在可选范围内", "请按模板中的说明填写", "Use one of the words in the template"),
    UNKNOWN_INDICATOR("没有此指标", "请填写指标编号，如 F2-G01", "Give an indicator's id, as F2-G01"),
    INDICATOR_NOT_FED("该指标由门户事件计算", "请登记事实本身", "Worked out from events here: enter the facts themselves"),
    PLACE_OUTSIDE_SCOPE("地区不在该指标的范围内", "请核对指标和地区", "Check indicator and place"),
    PLACE_NOT_YOURS("地区不属于本单位的辖区", "只登记本辖区的事实", "Enter facts of the region that you look after"),
    DATE_MISSING("没有日期", "请填写事实发生的日期", "Give the day on which it happened"),
    DATE_AFTER_TODAY("日期晚于今天", "只登记已发生的事实", "Only what has happened is entered"),
    UNKNOWN_REGION("没有此地区", "请填写六位代码或完整名称", "Give a six-digit code or the full name"),
    UNKNOWN_PARK("没有此园区", "请填写园区名称", "Give a park's name"),
    PARK_ELSEWHERE("园区不在所填地区", "请改正地区或园区", "Correct the region or the park"),
    ORGANISATION_MISSING("没有填写单位名称", "请填写营业执照上的名称", "Give its name as on the business licence"),
    CREDIT_CODE_MISSING("没有填写统一社会信用代码", "请填写 18 位代码", "Give the 18 characters of the code"),
    CREDIT_CODE_WRONG("统一社会信用代码有误", "请对照营业执照", "Compare with the business licence");

    private final String meaningZh;
    private final String remedyZh;
    private final String remedyEn;

    RowCode(String meaningZh, String remedyZh, String remedyEn) {
        this.meaningZh = meaningZh;
        this.remedyZh = remedyZh;
        this.remedyEn = remedyEn;
    }

    String meaningZh() {
        return meaningZh;
    }

    String remedyZh() {
        return remedyZh;
    }

    String remedyEn() {
        return remedyEn;
    }
}
