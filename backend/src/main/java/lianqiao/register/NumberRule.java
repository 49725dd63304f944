package lianqiao.register;

import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * By which number a record is known, and among which records it is the only one.
 *
 * @param title how it is asked for; absent where it is made of other words
 * @param of what it is made of: {@code place}, {@code on}, {@code creditCode} or keys of fields; empty where it is entered
 */
public record NumberRule(Refusal.@Nullable Text title, String example, List<String> of, Scope scope) {

    /** Where no second record of its type may have the same number. */
    public enum Scope {
        EVERYWHERE,
        /** In the same park, or the same region where there is none. */
        PLACE
    }

    public boolean isEntered() {
        return of.isEmpty();
    }
}
