package lianqiao.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Why a sentence about a fee was left unread: which kind of thing it seems to say. It decides nothing but the code. */
final class FeeObstacle {
    private static final List<Entry<Pattern, RowCode>> SIGNS = List.of(
            entry(Pattern.compile("先使用后付费|试用|首年免费|第一年免费|免费半年|免费期|次年|首次"), RowCode.FEE_TRIAL),
            entry(Pattern.compile("分期|批次|首期|分.{1,2}次支付|第一批"), RowCode.FEE_INSTALMENTS),
            entry(Pattern.compile("每件|/件|每台|/台|每套|按件|每吨|/吨|/个"), RowCode.FEE_PER_UNIT),
            entry(Pattern.compile("/(?:\\d|[一二三四五])?年|每年|年费|第.年|每季"), RowCode.FEE_PER_YEAR),
            entry(Pattern.compile("^(?!.*入门).*(?:提成|%)"), RowCode.FEE_ROYALTY),
            entry(Pattern.compile("\\d万?元?[-~至到]\\d"), RowCode.FEE_RANGE),
            entry(Pattern.compile("合同.{0,2}约定|另行约定|约定|沟通"), RowCode.FEE_LEFT_TO_CONTRACT),
            entry(Pattern.compile("其他明确合理"), RowCode.FEE_NOT_STATED));

    private FeeObstacle() {}

    static RowCode of(String sentence) {
        return SIGNS.stream()
                .filter(sign -> sign.getKey().matcher(sentence).find())
                .map(Entry::getValue)
                .findFirst()
                .orElse(RowCode.FEE_NOT_UNDERSTOOD);
    }
}
