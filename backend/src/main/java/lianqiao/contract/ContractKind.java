package lianqiao.contract;

import java.util.Locale;

/** The model contracts. Their words lie in resources {@code contract/*.txt}, written for this portal and to be checked by a lawyer. */
public enum ContractKind {
    LICENCE("专利实施许可合同"),
    TRANSFER("专利权转让合同"),
    TRIAL("专利先试用后付费合同"),
    /** The pledgor asks, the pledgee lends: the demanding side of the deal is the first party. */
    PLEDGE("专利权质押合同");

    private final String title;

    ContractKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String resource() {
        return "/contract/" + name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
