package lianqiao.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Why a text about a fee was left unread: which kind of thing it seems to say. It decides nothing but the code. */
final class FeeObstacle {
    private static final List<Entry<Pattern, RowCode>> SIGNS = List.of(
            entry(Pattern.compile("美元|欧元|日元|港[元币]|英镑|usd|eur|\\$|€"), RowCode.FEE_CURRENCY),
            entry(Pattern.compile("组合|专利包|\\d件专利|共同收费|打包"), RowCode.FEE_FOR_SEVERAL_PATENTS),
            entry(Pattern.compile("先使用后付费|试用|首年免费|第一年免费|免费半年|免费期|次年.*免|免.*次年|首次.{0,20}免|首年度免"), RowCode.FEE_TRIAL),
            entry(Pattern.compile("分期|批次|首期|首付|余款|尾款|分.{1,2}次支付|第一批|截止.*前,?支付"), RowCode.FEE_INSTALMENTS),
            entry(Pattern.compile("≤|≥|<|>|阶梯|以上部分|部分按"), RowCode.FEE_TIERED),
            entry(Pattern.compile("(?<!选|方)或"), RowCode.FEE_ALTERNATIVES),
            entry(Pattern.compile("不低于|不高于|不超过|不少于|至少|最[低高]|以上|以下|以内|左右|大约|约\\d|[元万]起|起步|保底|上浮|封顶"), RowCode.FEE_BOUND),
            entry(
                    Pattern.compile("/(?:\\d|[一二三四五])?年|每年|年费|第.年|每季|每月|/月|按年|[前后]?[\\d一二两三四五六七八九十]年(?!\\d{1,2}月)"),
                    RowCode.FEE_PER_YEAR),
            entry(Pattern.compile("每[件台套个吨亩只辆]|/[件台套个吨亩只辆项]|按件"), RowCode.FEE_PER_UNIT),
            entry(Pattern.compile("\\d(?:百|千|万|亿)*元?(?:-|~|—|–|至|到)+¥?\\d"), RowCode.FEE_RANGE),
            entry(Pattern.compile("可谈|可议|议价|面议|协商|商议"), RowCode.FEE_LEFT_TO_CONTRACT),
            entry(Pattern.compile("合同.{0,2}约定|另行约定|约定|沟通"), RowCode.FEE_LEFT_TO_CONTRACT),
            entry(Pattern.compile("其[他它]明确合理"), RowCode.FEE_NOT_STATED),
            entry(Pattern.compile("税|另付|另行|另收|技术服务|技术支持"), RowCode.FEE_WITH_EXTRAS),
            entry(Pattern.compile("提成|[%‰]|分成"), RowCode.FEE_ROYALTY));

    private FeeObstacle() {}

    static RowCode of(String text) {
        return SIGNS.stream()
                .filter(sign -> sign.getKey().matcher(text).find())
                .map(Entry::getValue)
                .findFirst()
                .orElse(RowCode.FEE_NOT_UNDERSTOOD);
    }
}
