package lianqiao.need;

/** How an asker would like to work together (合作方式). */
public enum Cooperation {
    /** 专利许可 */
    LICENCE,
    /** 专利转让 */
    TRANSFER,
    /** 联合开发 */
    JOINT_DEVELOPMENT,
    /** 委托开发 */
    COMMISSIONED_DEVELOPMENT,
    /** 技术服务、咨询 */
    TECHNICAL_SERVICE,
    /** 作价入股 */
    EQUITY
}
