package lianqiao.deal;

import lianqiao.shared.Refusal;

/**
 * Something that a step records.
 *
 * @param key its name among all values of the route
 * @param today whether it is today's date where it is left out
 */
record StepValue(String key, ValueKind kind, Refusal.Text title, boolean required, boolean today) {}
