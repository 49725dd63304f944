package lianqiao.licence;

/** The clause that a rule rests on, in both languages. */
public record LegalSource(String zh, String en) {
    static LegalSource patentLaw(String articles) {
        return new LegalSource("专利法第" + articles.replace(", ", "、") + "条", "Patent Law art. " + articles);
    }

    static LegalSource implementingRules(String articles) {
        return new LegalSource(
                "专利法实施细则第" + articles.replace(", ", "、") + "条",
                "Implementing Rules of the Patent Law art. " + articles);
    }

    /** A rule of the portal itself, without a clause behind it. */
    static LegalSource house() {
        return new LegalSource("平台规则", "rule of the portal");
    }
}
