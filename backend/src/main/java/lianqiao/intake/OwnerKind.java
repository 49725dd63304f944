package lianqiao.intake;

import java.util.regex.Pattern;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What kind of organisation a patentee is, by the word of the source; a name alone proves nothing. */
final class OwnerKind {
    private static final Pattern INSTITUTE = Pattern.compile("高校|高等院校|大学|科研机构|科研院所|研究机构|高校院所");
    private static final Pattern ENTERPRISE = Pattern.compile("企业|公司|(?:民营|国有|中央|市属|省属|外资|合资)(?:企业|国企)|国企|央企");

    private OwnerKind() {}

    static @Nullable OrganisationKind of(String words) {
        if (INSTITUTE.matcher(words).matches()) {
            return OrganisationKind.INSTITUTE;
        }
        return ENTERPRISE.matcher(words).matches() ? OrganisationKind.ENTERPRISE : null;
    }
}
