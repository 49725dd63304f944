package lianqiao.party;

import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * As what an organisation is counted where figures tell sides apart.
 *
 * @param kind absent for nobody, as the others
 * @param park key of the park that it sits in
 * @param size {@code SME} where a label that is valid today says that it is a small or medium firm; absent where none does
 */
public record CountedAs(
        @Nullable OrganisationKind kind,
        @Nullable String park,
        @Nullable String size) {
    public static final CountedAs NOBODY = new CountedAs(null, null, null);

    public static final String SME = "SME";
}
