package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a deal's history. Which part took the step is told, and not who.
 *
 * @param number of the line, from 1
 * @param kind ON, BACK, or NAMED where the asker agreed to be named
 * @param step that was taken, or to which the deal was taken back
 * @param fromStep where it stood before; absent for the first
 * @param values what the step recorded
 * @param dueOn until when the next action was to be done
 */
record StepLine(
        long number,
        Taken.Kind kind,
        String step,
        @Nullable String fromStep,
        Part part,
        Map<String, String> values,
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable LocalDate dueOn,
        Instant at) {}
