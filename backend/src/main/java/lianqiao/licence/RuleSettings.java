package lianqiao.licence;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the rules of publication leave to the installation: what the law says "in general", what is not confirmed, what is ours.
 *
 * @param advertising words that make a declaration an advertisement (Implementing Rules art. 85)
 * @param evaluationReport how strictly utility models and designs need a report (Patent Law art. 50)
 * @param coOwnerConsent how strictly every patentee must have agreed
 * @param statutoryTrial whether a statutory declaration may offer a trial before the fee
 * @param usualFixedFen what a fixed fee does not exceed in general
 * @param usualNetSalesBp likewise a royalty on net sales
 * @param usualProfitBp likewise a royalty on profit
 * @param freeBulk so many free licences of one holder within {@code freeWithin} are looked at
 * @param alike titles of one holder that are at least so similar (0 to 1) may be the same licence
 */
@ConfigurationProperties("lianqiao.licence")
record RuleSettings(
        @DefaultValue({
            "国家级",
            "世界级",
            "国际领先",
            "国内领先",
            "世界领先",
            "全球领先",
            "行业领先",
            "国际首创",
            "国内首创",
            "全国第一",
            "世界第一",
            "行业第一",
            "全球第一",
            "独一无二",
            "绝无仅有",
            "史无前例",
            "填补空白",
            "填补国内空白",
            "填补国际空白",
            "颠覆性",
            "革命性",
            "划时代",
            "最先进",
            "顶级",
            "顶尖",
            "极品",
            "王牌",
            "首屈一指",
            "首选品牌",
            "遥遥领先",
            "稳赚",
            "包赚",
            "暴利",
            "零风险",
            "抢购",
            "特价",
            "优惠价",
            "限时",
            "机不可失",
            "万能",
            "world-leading",
            "world-class",
            "revolutionary",
            "best-in-class",
            "unrivalled",
            "once in a lifetime",
            "risk-free"
        })
        List<String> advertising,

        @DefaultValue("REFUSE") Strictness evaluationReport,
        @DefaultValue("REFUSE") Strictness coOwnerConsent,
        @DefaultValue("true") boolean statutoryTrial,
        @DefaultValue("" + UsualCaps.FIXED_FEN) long usualFixedFen,
        @DefaultValue("" + UsualCaps.NET_SALES_BP) int usualNetSalesBp,
        @DefaultValue("" + UsualCaps.PROFIT_BP) int usualProfitBp,
        @DefaultValue("20") int freeBulk,
        @DefaultValue("30d") Duration freeWithin,
        @DefaultValue("0.9") double alike) {

    UsualCaps usualCaps() {
        return new UsualCaps(usualFixedFen, usualNetSalesBp, usualProfitBp);
    }

    /** What follows where a rule that is not confirmed is broken. */
    enum Strictness {
        REFUSE,
        WARN,
        OFF
    }
}
