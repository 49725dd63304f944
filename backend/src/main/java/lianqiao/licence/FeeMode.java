package lianqiao.licence;

/** The mode of {@link FeeTerms} alone, as filters and the search index know it. */
public enum FeeMode {
    FREE,
    LUMP_SUM,
    INSTALMENTS,
    YEARLY,
    ROYALTY,
    ENTRY_PLUS_ROYALTY,
    TRIAL,
    NEGOTIABLE,
    UNPARSED
}
