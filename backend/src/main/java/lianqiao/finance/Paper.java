package lianqiao.finance;

/** A document that an institution may ask for before it looks at a case (融资材料). */
public enum Paper {
    /** 营业执照 */
    BUSINESS_LICENCE,
    /** 公司章程 */
    ARTICLES,
    /** 法定代表人身份证明 */
    REPRESENTATIVE_PROOF,
    /** 股东会或董事会决议 */
    BOARD_RESOLUTION,
    /** 近两年财务报表 */
    FINANCIAL_STATEMENTS,
    /** 完税证明 */
    TAX_PROOF,
    /** 企业征信报告 */
    CREDIT_REPORT,
    /** 资金用途证明 */
    PURPOSE_PROOF,
    /** 商业计划书 */
    BUSINESS_PLAN,
    /** 权利证书：专利、商标、著作权 */
    RIGHT_CERTIFICATES,
    /** 专利登记簿副本 */
    REGISTER_EXTRACT,
    /** 年费缴纳凭证 */
    ANNUAL_FEE_RECEIPT,
    /** 知识产权评估报告 */
    VALUATION_REPORT,
    /** 共有人同意质押的书面文件 */
    CO_OWNER_CONSENT,
    /** 被许可人、质权人知情或同意文件 */
    LICENSEE_CONSENT,
    /** 高新、专精特新等资质证书 */
    LABEL_CERTIFICATES,
    /** 无诉讼争议承诺 */
    DISPUTE_DECLARATION,
    /** 其他担保材料 */
    OTHER_SECURITY
}
