package lianqiao.deal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param days of the checkpoint that is answered */
record CardAnswer(
        @Positive int days,
        @NotNull CardOutcome outcome,
        @Size(max = 500) @Nullable String note) {}
