package lianqiao.listing;

/**
 * What a patent needs beside itself to become a product, and the rights that go with it (四川's duty 2: 资金、场地、合作方;
 * 专利、软著、商标). The same names stand in needs for conditions and in offers.
 */
public enum ConditionKind {
    FUNDS("资金", "funds", false, false),
    SITE("场地", "a site", false, false),
    PARTNER("合作方", "a partner", true, false),
    EQUIPMENT("设备", "equipment", true, false),
    PILOT_PLANT("中试平台", "a pilot plant", true, false),
    TESTING("检测认证", "testing and certification", true, false),
    TALENT("人才团队", "a team", true, false),
    MARKET("市场渠道", "a market channel", false, false),
    SUPPORTING_FACILITIES("配套设施", "supporting facilities", false, false),
    TRADE_MARK("商标", "a trade mark", false, true),
    SOFTWARE_COPYRIGHT("软件著作权", "a software copyright", true, true),
    PATENT_BUNDLE("专利组合", "a bundle of patents", true, true);

    private final String zh;
    private final String en;
    private final boolean technical;
    private final boolean right;

    ConditionKind(String zh, String en, boolean technical, boolean right) {
        this.zh = zh;
        this.en = en;
        this.technical = technical;
        this.right = right;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Can help to solve a technical problem. */
    public boolean isTechnical() {
        return technical;
    }

    /** A right with a number of its own, to be assigned or licensed. */
    public boolean isRight() {
        return right;
    }
}
