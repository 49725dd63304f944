package lianqiao.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up fee texts whose terms are known, in the many ways in which people write the same thing. Seeded: the same texts each time. */
final class FeeSentences {
    private static final List<String> CONDITIONS = List.of(
            "起",
            "左右",
            "以上",
            "不等",
            "/件",
            "/项",
            "/3年",
            "美元",
            "（可谈）",
            "（税前）",
            "，另付技术服务费",
            "，另加培训费3000元",
            "或面议",
            "或每年2万元",
            "，不低于8万元",
            "，封顶20万元",
            "，违约金5%",
            "，首付30%",
            "，第二年起加倍",
            "，投产后支付",
            "，2030年12月31日前有效",
            "，限三家",
            "，与其他专利打包",
            "¥",
            "万",
            "％");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private final Random random;

    FeeSentences(long seed) {
        this.random = new Random(seed);
    }

    /** @param terms as {@link FeeNotation} writes them */
    record Known(List<String> cells, String terms) {}

    Known next() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> lump();
            case 2 -> yearly();
            case 3 -> royalty();
            case 4, 5 -> entry();
            case 6 -> instalments();
            default -> useFirst();
        };
    }

    /** A condition that changes what is owed stands behind the text: nothing may be read out of it. */
    List<String> conditional() {
        String sum = sum(wan());
        String text = any("一次总付" + sum, "一次性支付" + sum, "每年" + sum, "入门费5万元，提成费按净销售额的3%提取，另" + sum);
        return List.of(text + any(CONDITIONS));
    }

    private Known lump() {
        long fen = wan();
        String once = any("一次总付", "一次性付款", "采用一次总付的方式", "一次性支付", "一次付清", "一次性全额支付所有使用费");
        String when = any("", "合同生效后" + days() + "内", "自合同签订之日起" + days() + "内");
        String text = any(
                once + "，" + when + "支付" + sum(fen),
                when + once + sum(fen),
                sum(fen) + "，" + once,
                once + "：" + sum(fen));
        List<String> cells = random.nextBoolean() ? List.of(text) : List.of(sum(fen), once, when + "支付");
        return new Known(cells, "LUMP " + fen);
    }

    private Known yearly() {
        long fen = wan();
        int years = 1 + random.nextInt(9);
        boolean told = random.nextBoolean();
        String text = any("每年" + sum(fen), sum(fen) + "/年", "年许可使用费" + sum(fen), "每年支付许可费" + sum(fen));
        return new Known(
                List.of(text + (told ? "，许可期限" + years + "年" : "")), "YEARLY " + fen + (told ? " x" + years : ""));
    }

    private Known royalty() {
        String rate = rates();
        return new Known(List.of(royaltyText(rate)), royaltyTerms(rate));
    }

    private String base;
    private int low;
    private int high;

    /** A rate as it is written; remembers what it means. */
    private String rates() {
        base = any("净销售额", "销售额", "净利润", "利润");
        low = 10 * (1 + random.nextInt(120));
        high = random.nextInt(3) == 0 ? low + 10 * (1 + random.nextInt(300)) : low;
        String from = percent(low);
        return low == high
                ? any(from + "%", "（" + from + "）%", from + "％", "百分之" + from)
                : any(
                        from + "-" + percent(high) + "%",
                        from + "%~" + percent(high) + "%",
                        from + "%至" + percent(high) + "%");
    }

    private String royaltyText(String rate) {
        return any(
                "提成费按" + base + "的" + rate + "提取",
                "按当年度合同产品" + base + "的 " + rate + " 提成",
                base + "提成" + rate,
                "提成为产品" + base + "的" + rate);
    }

    private String royaltyTerms(String ignored) {
        String name =
                switch (base) {
                    case "净销售额" -> "NET_SALES";
                    case "销售额" -> "SALES";
                    case "净利润" -> "NET_PROFIT";
                    default -> "PROFIT";
                };
        return "ROYALTY " + name + " " + low + (low == high ? "" : "-" + high);
    }

    private Known entry() {
        long fen = wan();
        String rate = rates();
        String entry = any("入门费" + sum(fen), "入门费为" + sum(fen), sum(fen) + "入门费", "其中入门费为人民币" + sum(fen));
        String text = entry + any("，", "；", "+", "，另", "及") + royaltyText(rate);
        String form = any("入门费和提成费相结合", "入门费+提成费", "采用入门费与提成费相结合的方式");
        List<String> cells = random.nextBoolean() ? List.of("", form, text) : List.of(form + "，" + text);
        return new Known(cells, "ENTRY " + fen + " + " + royaltyTerms(rate));
    }

    private Known instalments() {
        long first = wan();
        long each = wan();
        int after = 1 + random.nextInt(8);
        long total = first + each * after;
        String text = "总额内分期支付，在合同生效后" + days() + "内支付第一批次" + sum(first) + "，后在每个会计" + any("年度", "季度") + "截止前的10日内，分"
                + after + "批次支付，每次支付" + sum(each) + "。";
        String every = text.contains("季度") ? "QUARTER" : "YEAR";
        String end =
                any("包括第一次在内总共支付" + (after + 1) + "次，共计" + sum(total), "包括第一次在内总共支付" + sum(total), "总费用" + sum(total));
        return new Known(
                List.of(text + end),
                "INSTALMENTS " + total + " n" + (after + 1) + " first " + first + " each " + each + " " + every);
    }

    private Known useFirst() {
        long fen = wan();
        int years = 1 + random.nextInt(4);
        String free = years == 1
                ? any("首年免费使用", "第一年免费", "前1年免费")
                : any("前" + years + "年免费", "前" + chinese(years, DIGITS) + "年免费使用", "免费使用" + years + "年");
        String then = any("第" + chinese(years + 1, DIGITS) + "年起", "第" + (years + 1) + "年开始", "此后", "期满后");
        boolean once = random.nextBoolean();
        String owed = once ? "一次性支付" + sum(fen) : "每年" + sum(fen);
        return new Known(
                List.of(free + "，" + then + owed), "TRIAL " + years * 12 + " > " + (once ? "LUMP " : "YEARLY ") + fen);
    }

    /** Between 0.1 and 999.9 万元, in fen. */
    private long wan() {
        return random.nextInt(3) == 0 ? 100_000L * (1 + random.nextInt(9_999)) : 1_000_000L * (1 + random.nextInt(999));
    }

    private String sum(long fen) {
        BigDecimal wan = BigDecimal.valueOf(fen, 6).stripTrailingZeros();
        String yuan = String.valueOf(fen / 100);
        boolean whole = wan.scale() <= 0 && wan.intValueExact() < 1_000;
        return any(
                wan.toPlainString() + "万元",
                wan.toPlainString() + "万",
                wan.toPlainString() + " 万元 ",
                wide(wan.toPlainString()) + "万元",
                yuan + "元",
                yuan + ".00元",
                String.format(java.util.Locale.ROOT, "%,d", fen / 100) + "元",
                "¥" + yuan,
                "（" + wan.toPlainString() + "）万元",
                "__" + yuan + "__元",
                whole ? chinese(wan.intValueExact(), DIGITS) + "万元" : yuan + "元整",
                whole ? "人民币" + chinese(wan.intValueExact(), CAPITALS) + "万元整" : "人民币" + yuan + "元");
    }

    private String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }

    private String days() {
        return any("10日", "（15）日", "30个工作日", "三十日", "_7_天");
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c == '.' ? '．' : c - '0' + '０')))
                .collect(Collectors.joining());
    }

    /** Up to 999. */
    private static String chinese(int number, String digits) {
        boolean capitals = digits.startsWith("零壹");
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String low = tens == 0
                ? (hundreds > 0 && ones > 0 ? "零" : "")
                : (tens == 1 && hundreds == 0 && !capitals ? "" : digits.charAt(tens)) + (capitals ? "拾" : "十");
        return (hundreds == 0 ? "" : digits.charAt(hundreds) + (capitals ? "佰" : "百"))
                + low
                + (ones == 0 ? "" : digits.charAt(ones));
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<Known> many(int number) {
        return IntStream.range(0, number).mapToObj(_ -> next()).toList();
    }
}
