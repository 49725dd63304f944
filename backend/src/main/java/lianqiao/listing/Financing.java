package lianqiao.listing;

/** How a firm is financed by its intellectual property, or covered. */
public enum Financing {
    /** 质押融资 */
    PLEDGE_LOAN,
    /** 打包质押: patents together with trade marks or copyrights */
    BUNDLED_PLEDGE,
    /** 股权融资 */
    EQUITY,
    /** 投贷联动 */
    LOAN_AND_EQUITY,
    /** 知识产权保险 */
    INSURANCE,
    /** 知识产权证券化 */
    SECURITISATION,
    /** 担保 */
    GUARANTEE;

    /** Something is pledged, so its value and its remaining life count. */
    public boolean pledges() {
        return this == PLEDGE_LOAN || this == BUNDLED_PLEDGE;
    }
}
