package lianqiao.need;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lianqiao.listing.ConditionKind;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for, or offered, as somebody fills it in.
 *
 * @param areaM2 of a site, a plant or facilities
 * @param amountFen of funds
 * @param numbers of rights that are offered, in any spelling
 */
public record ConditionForm(
        @Nullable ConditionKind kind,
        @Nullable String what,
        @Nullable Long areaM2,
        @Nullable Long amountFen,
        @Nullable List<@Nullable String> numbers) {
    private static final int MOST_NUMBERS = 100;

    static List<Condition> readAll(@Nullable List<@Nullable ConditionForm> forms, TextLimits limits) {
        if (forms == null) {
            return List.of();
        }
        Set<ConditionKind> seen = EnumSet.noneOf(ConditionKind.class);
        var read = new ArrayList<Condition>();
        for (int at = 0; at < forms.size(); at++) {
            var form = forms.get(at);
            var field = "conditions[" + at + "]";
            if (form == null || form.kind() == null) {
                limits.refuse(PostingRefusals.kindMissing(field + ".kind"));
            } else if (!seen.add(form.kind())) {
                limits.refuse(PostingRefusals.kindTwice(field + ".kind", form.kind()));
            } else {
                read.add(form.read(form.kind(), field, limits));
            }
        }
        return List.copyOf(read);
    }

    private Condition read(ConditionKind of, String field, TextLimits limits) {
        return new Condition(
                of,
                limits.text(field + ".what", what, 1_000),
                positive(field + ".areaM2", areaM2, limits),
                positive(field + ".amountFen", amountFen, limits),
                numbers(of, field + ".numbers", limits));
    }

    private List<String> numbers(ConditionKind of, String field, TextLimits limits) {
        var read = new ArrayList<String>();
        for (var written : limits.texts(field, numbers, MOST_NUMBERS, 60)) {
            var number = OfferedRights.number(of, written);
            if (number != null) {
                read.add(number);
            } else {
                limits.refuse(PostingRefusals.numberInvalid(field, written, of));
            }
        }
        return read.stream().distinct().toList();
    }

    private static @Nullable Long positive(String field, @Nullable Long number, TextLimits limits) {
        if (number != null && number <= 0) {
            limits.refuse(PostingRefusals.notPositive(field));
        }
        return number;
    }
}
