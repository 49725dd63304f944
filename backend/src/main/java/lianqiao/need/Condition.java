package lianqiao.need;

import java.util.List;
import lianqiao.listing.ConditionKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for, or offered.
 *
 * @param what in words; may be empty
 * @param areaM2 of a site or a plant: at least so much is asked for, at most so much is offered
 * @param amountFen of funds, in the same sense
 * @param numbers of the rights that are offered: registration numbers of trade marks and software, patent numbers of a bundle
 */
public record Condition(
        ConditionKind kind,
        String what,
        @Nullable Long areaM2,
        @Nullable Long amountFen,
        List<String> numbers) {

    /** As a search reads it. */
    String text() {
        return what.isEmpty() ? kind.zh() : kind.zh() + "：" + what;
    }

    /** A number says whose the right is. */
    Condition withoutNumbers() {
        return new Condition(kind, what, areaM2, amountFen, List.of());
    }
}
