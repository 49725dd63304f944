package lianqiao.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param name by which people know what it is for
 * @param permissions what it may do; only what the person may do themselves
 * @param days how long it holds; 90 if left out
 */
record TokenForm(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty Set<Permission> permissions,
        @Min(1) @Max(366) @Nullable Integer days) {
    private static final int USUAL_DAYS = 90;

    int daysOrUsual() {
        return days == null ? USUAL_DAYS : days;
    }
}
