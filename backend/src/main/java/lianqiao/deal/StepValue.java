package lianqiao.deal;

import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step records.
 *
 * @param key its name among all values of the route
 * @param today whether it is today's date where it is left out
 * @param register whose number it is; absent for what no public register gave
 */
record StepValue(
        String key,
        ValueKind kind,
        Refusal.Text title,
        boolean required,
        boolean today,
        @Nullable NumberRegister register) {}
