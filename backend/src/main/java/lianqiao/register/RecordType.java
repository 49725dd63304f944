package lianqiao.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact that the register keeps, as one file of {@code register/types} says.
 *
 * @param about one sentence: what one record is
 * @param produces the event of {@code kpi/indicators.yaml} that an accepted record is
 * @param counters the type whose fact a record of this one takes back
 * @param enters who enters such records, for their region
 * @param own whether the organisation that a record is about may enter it itself
 * @param named whether the public is told which organisation it is about
 * @param on what the record's date is
 * @param fields of the core that are also dimensions: keys of {@link #fields}
 */
public record RecordType(
        String key,
        int rank,
        Refusal.Text title,
        Refusal.Text about,
        String produces,
        @Nullable String counters,
        Set<OrganisationKind> enters,
        boolean own,
        boolean named,
        Organisation organisation,
        NumberRule number,
        Refusal.Text on,
        EvidenceRule evidence,
        Subject subject,
        Map<Role, String> roles,
        List<TypeField> fields,
        List<Derived> derived) {

    /** Whether a record is about an organisation. */
    public enum Organisation {
        /** By name and credit code. */
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /** What is counted once. */
    public enum Subject {
        ORGANISATION,
        NUMBER,
        INDICATOR,
        /** The record itself. */
        NONE
    }

    /** Which field is which dimension of the event. */
    public enum Role {
        CATEGORY,
        AMOUNT,
        QUANTITY,
        INDICATOR,
        VALUE,
        WORD
    }

    public Optional<TypeField> field(String wanted) {
        return fields.stream().filter(field -> field.key().equals(wanted)).findFirst();
    }

    /** The value that plays the role; null where the type has none, or it was left out. */
    @Nullable
    String role(Role role, Map<String, String> values) {
        String field = roles.get(role);
        return field == null ? null : values.get(field);
    }
}
