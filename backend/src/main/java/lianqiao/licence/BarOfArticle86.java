package lianqiao.licence;

/**
 * One of the states in which a patent is not to be declared (Implementing Rules art. 86). The register tells it, and it may come
 * after publication.
 */
interface BarOfArticle86 extends PublicationRule {
    @Override
    default LegalSource source() {
        return LegalSource.implementingRules("86");
    }

    @Override
    default boolean ofThePatent() {
        return true;
    }
}
