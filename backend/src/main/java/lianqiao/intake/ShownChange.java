package lianqiao.intake;

import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change that an import would make, as a person reads it.
 *
 * @param before by name of what is shown; absent for what is new
 */
record ShownChange(
        int row, UUID subject, Change change, @Nullable Map<String, String> before, Map<String, String> after) {}
