package lianqiao.need;

/** How a figure is to be reached. */
public enum Comparison {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    MORE_THAN(">"),
    LESS_THAN("<"),
    EQUAL("="),
    /** From the value to the upper one. */
    BETWEEN("~");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
