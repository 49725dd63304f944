package lianqiao.intake;

/** The words of fee texts that hold figures, as patterns; the figures themselves are read by {@link FeeFigures}. */
final class FeePhrases {
    /** Nothing that a longer or damaged number would hide: 1.5.3 and 12,34 are read as no number, and 5,5 is not 5. */
    static final String ARABIC =
            "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d|\\.万|[,、]\\d(?!\\d{0,3}个?(?:工作)?[日天]))";

    static final String CHINESE = "[" + ChineseNumber.CHARACTERS + "]+";
    static final String COUNT = "(?:\\d{1,4}|[零〇一二两三四五六七八九十百]+)";
    static final String SPAN = "(?:半年|" + COUNT + "(?:年|个月))";
    static final String TO = "(?:-|~|—|–|至|到)+";
    static final String CURRENCY = "(?:人民币|rmb|cny|¥):?";
    static final String MULTIPLE = "(?:百万|千万|百|千|万|萬|亿)";
    static final String YUAN = "(?:元|圆|rmb|cny|yuan)(?:人民币)?[整正]?";

    static final String AMOUNT = "(?:" + CURRENCY + ")?(?:" + ARABIC + MULTIPLE + "?|" + CHINESE + ")(?:" + YUAN + ")?";
    static final String SUM_RANGE = AMOUNT + TO + AMOUNT;
    static final String PERCENT = ARABIC + "(?:%?" + TO + ARABIC + ")?%|" + ARABIC + "(?:‰?" + TO + ARABIC + ")?‰"
            + "|[百千]分之(?:" + ARABIC + "|" + CHINESE + ")(?:" + TO + "(?:[百千]分之)?(?:" + ARABIC + "|" + CHINESE + "))?";

    static final String BASE_NAME = "(?:不?含税)?(?:净销售额|销售净额|总销售额|销售总额|销售额|净销售收入|销售收入|营业收入|营业额)"
            + "|净利润|纯利润|税[前后]利润|毛利润?|销售利润|新增利润|利润|产值|销售价格|销售价|售价|出厂价";
    static final String BASE = "(?:(?:当年度?|每年度?|每个会计年度|年度)?的?(?:被许可方)?(?:合同|该专利|本专利|专利|许可|该)?的?(?:产品)?的?(?:年度?|当年)?的?"
            + "|(?:按照?|以)?每[台套辆件](?:(?![提按为的])[\\u4e00-\\u9fa5]){0,12}?)(?:" + BASE_NAME + ")的?";

    private static final String UNITS =
            "台|套|辆|件|个|支|只|瓶|盒|公斤|千克|克|吨|亩|平方米|立方米|平米|千瓦时|千瓦|kwh|kw|mw|度|米|片|颗|头|株|棵|箱|袋|副|部|块";
    /** Group "unit": what is counted. */
    static final String UNIT = "(?:每(?:销售|生产|授权|使用)?[一1]?|/每?|按每?)(?<unit>" + UNITS + ")(?:产品|设备|成品|整机)?";

    private static final String CONTRACT =
            "(?:自|在|于)?(?:(?:本|许可)?(?:合同|协议)(?:正式)?(?:生效|签订|签署|订立)|签约|(?:签订|签署)(?:许可)?(?:合同|协议))(?:之?日)?(?:起|之?后)?的?";
    private static final String WITHIN = "(?:" + CHINESE + "|\\d{1,4})?个?(?:工作)?[日天月年]?之?内";
    static final String DEADLINE = CONTRACT + "(?:" + WITHIN + ")?|(?:" + CHINESE + "|\\d{1,4})个?(?:工作)?[日天月]之?内";
    /** Group "span". */
    static final String AFTER = "(?:" + CONTRACT + "|使用)满(?<span>" + SPAN + ")之?后?";

    /** Group "span", or "years". */
    static final String TERM =
            "(?:(?:许可|使用|授权|实施)?(?:使用)?(?:期限|年限|周期)|许可期)[为是:]?(?<span>" + SPAN + ")|共(?<years>" + COUNT + "年)";

    private static final String UNPAID = "可?(?:免费|无偿|免许可费|免收(?:许可)?(?:使用)?费)(?:使用|试用|许可|实施)?";
    private static final String FIRST_YEAR = "首年度?|第一年度?|首个?年度";
    /** Group "span" is absent where the first year is meant. */
    static final String TRIAL = "(?:(?:" + CONTRACT + ")?(?:(?:" + FIRST_YEAR + ")|[前首]?(?<span>" + SPAN + "))之?内?"
            + UNPAID + "|(?:免费|无偿)(?:试用|使用)?期?为?(?<free>" + SPAN + ")|试用期?[为:]?(?<tried>" + SPAN + "))(?:之?后)?";
    /** Group "year": from which year on, where it is counted. */
    static final String LATER = "第(?<year>" + COUNT + ")年度?(?:开始|起|及?以后|后)|次年度?(?:开始|起)(?:以后)?|[此以之]后|后续|到期之日起"
            + "|(?:免费|试用|使用){1,2}期?(?:到期|期满|满|届满|结束)之?后?|(?:期满|到期|届满)后";

    private static final String CLOSE = "(?:截止|结束|届满)前的?(?:" + WITHIN + ")?";
    /** Groups "year", "quarter", "month"; none where the form was not filled in. */
    static final String EVERY =
            "(?:此?后)?在?每个?(?:会计)?(?:1?(?<year>年度?)|(?<quarter>季度)|(?<month>月份?)|\\d{1,2}(?:月份?|季度|年度)"
                    + "|\\(\\)月份第?\\(\\)季度\\(√\\)(?<ticked>年度)|月份/季度/.?年度)" + CLOSE
                    + "|此?后(?:每|按)(?:(?<yearly>年度?)|(?<quarterly>季度?)|(?<monthly>月度?))(?:支付|付款)";
    /** Group "count" is absent where the form was not filled in. */
    static final String PARTS = "分(?<count>" + COUNT + ")?个?(?:批次|批|期|次)(?:支付|付款|付清|缴纳)?";

    static final String COUNTED = "(?:总共|一共|共)(?:支付|分)?(?<count>" + COUNT + ")次";

    private FeePhrases() {}
}
