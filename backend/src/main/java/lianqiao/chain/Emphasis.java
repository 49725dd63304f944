package lianqiao.chain;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much each character of a title counts. A Chinese title names its thing last: 基于遗传算法的风机叶片设计方法 is about blades of
 * wind turbines, the algorithm is a means. What follows the thing (及其制备方法, 、装置及存储介质) says little that is new.
 */
final class Emphasis {
    /**
     * Shares of the full say.
     *
     * @param means what something is done with or built on: 基于…的, 采用…的
     * @param purpose what a thing is for: 用于…的, 面向…的, 窑炉用…
     * @param before what else stands before the last 的 that has a thing after it
     * @param after what follows the thing: 及其…, 、装置及…
     * @param aside what stands in brackets or is an example
     */
    record Shares(double means, double purpose, double before, double after, double aside) {}

    private static final String KIND = "方法|装置|系统|设备|工艺|设施|机构|结构|组件|器件|材料|产品|技术|平台|介质|终端";
    private static final EmptyWords EMPTY = new EmptyWords("一种|的|" + KIND
            + "|制备|筛查|诊断|更新|访问|调度|求解|修复|训练|配置|获取|搜索|发布|传输|运行|维护|校正|补全|估计|辨识|规划|推荐|调整|确定|选取|分离|合成|改进|研制|制取"
            + "|测试|测定|鉴别|鉴定|防治|治疗|操作|成型|成形|安装|施工|装配|控制|检测|处理|生产|制造|制作|加工|设计|识别|预测|分析|管理|监测|测量|优化|计算|评估|评价|构建|生成|提取"
            + "|应用|用途|使用|研究|研发|开发|关键|产业化|项目|方案|智能|装备|一体|自动|及|和|与|其");

    private static final Pattern AFTER = Pattern.compile("及其|以及|[；;]|(?<=" + KIND + ")[、，,及和与]");
    private static final Pattern MEANS = Pattern.compile("(?:基于|利用|采用|使用|通过|借助|结合|融合|根据)[^的]{2,30}的");
    private static final Pattern PURPOSE = Pattern.compile("(?:用于|适用于|面向|针对|应用于)[^的]{2,30}的");
    private static final Pattern FOR = Pattern.compile("[\\u4e00-\\u9fff]{3,}"
            + "(?<![使利应采作通专药医车船家日食农矿军民商多两重复调占费信引实适可共公兼选启禁备回水电])用"
            + "(?![于途户电水品药具料量法地房工能来])(?=[\\u4e00-\\u9fff]{3,})");
    private static final Pattern ASIDE = Pattern.compile("[(（][^)）]*[)）]?|(?:例如|如|包括|特别是)[^；;的]*");
    private static final int SHORTEST_THING = 2;

    private Emphasis() {}

    /** @return for each character, at most 1; 1 in the stretch that names the thing */
    static double[] of(String title, Shares shares) {
        double[] say = new double[title.length()];
        int end = end(title);
        Arrays.fill(say, 0, end, 1);
        Arrays.fill(say, end, title.length(), shares.after());
        String main = title.substring(0, end);
        if (main.indexOf('的') > 0) {
            atMost(say, 0, thing(main), shares.before());
            each(MEANS, main, say, shares.means());
            each(PURPOSE, main, say, shares.purpose());
        }
        if (main.indexOf('用') > 0) {
            each(FOR, main, say, shares.purpose());
        }
        if (holds(title, "(（如包特")) {
            Matcher aside = ASIDE.matcher(title);
            while (aside.find()) {
                atMost(say, aside.start(), aside.end(), shares.aside());
            }
        }
        return say;
    }

    private static int end(String title) {
        if (title.length() > SHORTEST_THING && holds(title, "及和与、，,；;")) {
            Matcher after = AFTER.matcher(title);
            if (after.find(SHORTEST_THING + 1)) {
                return after.start();
            }
        }
        return title.length();
    }

    /** Looking for a character costs a tenth of what a pattern does, and most titles need none. */
    private static boolean holds(String title, String anyOf) {
        for (int i = 0; i < anyOf.length(); i++) {
            if (title.indexOf(anyOf.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Every character alike, as in a text. */
    static double[] even(int length) {
        double[] say = new double[length];
        Arrays.fill(say, 1);
        return say;
    }

    /** Where the name of the thing begins: after the last 的 that more than empty words follow. */
    private static int thing(String main) {
        int last = main.lastIndexOf('的');
        while (last > 0 && EMPTY.fill(main, last + 1)) {
            last = main.lastIndexOf('的', last - 1);
        }
        return last + 1;
    }

    /** Means and purpose step back only where a thing follows them: otherwise they are all that is said. */
    private static void each(Pattern pattern, String main, double[] say, double most) {
        Matcher found = pattern.matcher(main);
        while (found.find()) {
            if (!EMPTY.fill(main, found.end())) {
                atMost(say, found.start(), found.end(), most);
            }
        }
    }

    private static void atMost(double[] say, int from, int to, double most) {
        for (int i = from; i < to; i++) {
            say[i] = Math.min(say[i], most);
        }
    }
}
