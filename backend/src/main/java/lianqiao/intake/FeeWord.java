package lianqiao.intake;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of fee texts, each with the letter by which the rules of {@link FeeGrammar} name it. The longest word that fits wins; what
 * fits none becomes {@link #UNKNOWN}, which no rule knows: so a condition that nobody thought of leaves its clause unread.
 */
enum FeeWord {
    MONEY('A', FeePhrases.AMOUNT),
    NUMBER('N', "(?!)"),
    SUM_RANGE('G', FeePhrases.SUM_RANGE),
    PERCENT('P', FeePhrases.PERCENT),
    ONCE(
            'O',
            "一次(?:性(?:全额|全款|足额|总额)?(?:总付|付款|付清|支付|付费|缴清|缴纳|结清|收取|收费)?|(?:全额|全款|足额)?(?:总付|付款|付清|支付|付费|缴清|结清))"
                    + "|lumpsum(?:payment)?|one-?timepayment"),
    ENTRY_AND_ROYALTY(
            'J',
            "入门费?(?:加|和|与|及|\\+|、)?(?:销售)?提成费?(?:支付)?(?:相?结合)?(?:支付)?"
                    + "|initialfeeandcommissionfee|(?:entry|initial)fee(?:plus|and|\\+)royalty"),
    INSTALMENTS('I', "(?:总付额内|总额内|总额)?分期(?:支付|付款|付费|缴纳)?|(?:by)?instal?lments?(?:payment)?"),
    USE_FIRST('T', "先(?:使用|试用|用|实施)后(?:付费|付款|支付|缴费)|usefirst,?paylater"),
    OTHER('H', "其[他它]|others?"),
    NOT_STATED('h', "其[他它]明确合理的?(?:许可)?(?:使用)?费?标准"),
    FREE(
            'F',
            "(?:完全|全部|永久)?(?:无偿|免费)(?:提供|使用|许可使用|开放许可|许可|实施|开放)?|免许可费|免收(?:许可)?(?:使用)?费用?|不收取?(?:任何)?(?:专利)?(?:许可)?(?:使用)?费用?|企业可免费使用"
                    + "|free(?:ofcharge|licen[cs]e)?|royalty-?free"),
    UNTIL_THE_END('_', "至许可期(?:限)?(?:结束|届满)"),
    NEGOTIABLE(
            'M',
            "(?:具体|价格|费用|详情)*(?:面议|面谈|另议|议价|(?:由|许可|供需|买卖)*双方(?:另行|友好|共同|自行)*(?:协商|商议|商定|议定|洽谈|沟通)"
                    + "(?:后)?(?:确定|决定|约定|解决)?|协商(?:确定|决定|定价)?)|negotiable|tobenegotiated"),
    LEFT_TO_CONTRACT('c', "(?:按|以|由|在)?(?:具体)?(?:成交)?合同(?:中|内|另行)?约定(?:为准)?|另行约定"),
    ENTRY('E', "入门(?:许可|使用)?费?用?"),
    NO_ENTRY('z', "(?:无|免|免收|不收|不收取|没有|免除)入门费|入门费[:为]?(?:全免|免费|免收|免|零|无)"),
    ROYALTY('R', "(?:销售|费用)?提成(?:费用|费率|费|率|比例|比率)?|提取|计提|抽成|分成(?:比例)?|royalty|commissionfee"),
    BASE('K', FeePhrases.BASE),
    YEARLY(
            'Y',
            "/?每(?:个?会计)?年度?|peryear|/year|perannum|/(?:1|一)?年度?|按年度?(?:支付|付费|收取|缴纳|计费)?|年度?(?=(?:专利)?(?:实施)?(?:许可|使用))"),
    SETTLED('s', "(?:按|每)(?:半年|季度?|月度?)(?:支付|结算)(?:一次)?|(?:按年度?|每年度?)结算(?:一次)?"),
    UNIT('U', FeePhrases.UNIT),
    DEADLINE('_', FeePhrases.DEADLINE),
    AFTER('d', FeePhrases.AFTER),
    TERM('t', FeePhrases.TERM),
    TRIAL('L', FeePhrases.TRIAL),
    LATER('S', FeePhrases.LATER),
    FIRST('W', "首(?:期|付款?|批次?|笔|次)款?|第一?(?:批次|批|期|笔)款?|第一(?=次支付|\\d)"),
    EVERY('X', FeePhrases.EVERY),
    PARTS('B', FeePhrases.PARTS),
    EACH('e', "每(?:次|期|批次?|笔)(?:支付|付款|付|缴纳)?"),
    COUNT('C', FeePhrases.COUNTED),
    TOTAL('V', "总费用|总金额|总额|总价款?|合计|总计|共计|总共|一共|共|总"),
    /** A blank that nobody filled in: 支付所有使用费____元. */
    BLANK('b', "[万千]?元"),
    UNIT_SIGN('u', "\\((?:单位[:为]?)?(?:人民币)?(?:万元|元)\\)"),
    FEE_NOUN(
            '_',
            "(?:所有|全部|本)?的?(?:该|本)?(?:专利)?(?:开放)?(?:实施)?(?:许可)?(?:的)?(?:使用|实施)?(?:费用|费|价格|金额)(?:标准)?"
                    + "|收费标准|付费标准|支付(?:标准|金额|方式)|许可(?=[\\d一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾])"),
    FILLER(
            '_',
            "采[用取]|许可使用期间|许可期限?内|普通(?:实施)?许可|收费|[大小]写|\\([大小]写\\)|按照?|以|用|的|方式|形式|其中|包括第一次在内|(?:由)?(?:被许可方|受让方)|(?:向)?(?:许可方|专利权人)"
                    + "|[为是即计:=]|支付|收取|缴纳|交纳|付清|付费|付款|付|应|需|须|人民币|\"|“|”|整"),
    PLUS('+', "\\+|加上?|和|与|以及|及|另加|外加|再加|并|另外?"),
    OPEN('(', "\\("),
    CLOSE(')', "\\)"),
    BREAK(';', "[,;。!、]|/(?=共)"),
    UNKNOWN('?', "(?!)");

    private static final Set<FeeWord> SILENT = Set.of(UNTIL_THE_END, DEADLINE, FEE_NOUN, FILLER);

    private final char letter;
    private final Pattern pattern;

    FeeWord(char letter, String pattern) {
        this.letter = letter;
        this.pattern = Pattern.compile(pattern);
    }

    char letter() {
        return letter;
    }

    Pattern pattern() {
        return pattern;
    }

    /** Changes nothing about what is owed: when a due sum is paid, who pays it, how the sentence is built. */
    boolean isSilent() {
        return SILENT.contains(this);
    }
}
