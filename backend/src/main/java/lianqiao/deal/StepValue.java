package lianqiao.deal;

import java.util.List;
import java.util.Optional;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step records.
 *
 * @param key its name among all values of the route
 * @param today whether it is today's date where it is left out
 * @param register whose number it is; absent for what no public register gave
 * @param choices of which a CHOICE is one; of every other kind there are none
 */
record StepValue(
        String key,
        ValueKind kind,
        Refusal.Text title,
        boolean required,
        boolean today,
        @Nullable NumberRegister register,
        List<ValueChoice> choices) {

    /** @param key as it is kept, and told in events */
    record ValueChoice(String key, Refusal.Text title) {}

    /** As it is kept; empty if it can't be read, or isn't offered. */
    Optional<String> read(String text) {
        return kind.read(text)
                .filter(value -> kind != ValueKind.CHOICE
                        || choices.stream().anyMatch(choice -> choice.key().equals(value)));
    }
}
