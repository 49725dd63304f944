package lianqiao.contract;

/** A paragraph of a contract. */
record ContractLine(Style style, String text) {
    enum Style {
        TITLE,
        HEADING,
        TEXT
    }

    /** As the templates mark them: {@code # } a title, {@code ## } the head of an article. */
    static ContractLine of(String line) {
        if (line.startsWith("## ")) {
            return new ContractLine(Style.HEADING, line.substring(3));
        }
        return line.startsWith("# ")
                ? new ContractLine(Style.TITLE, line.substring(2))
                : new ContractLine(Style.TEXT, line);
    }

    ContractLine with(String other) {
        return new ContractLine(style, other);
    }
}
