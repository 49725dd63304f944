package lianqiao.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an import brought and that is to be taken back.
 *
 * @param before {@link Kept#before} as JSON; absent for what the import added
 */
record Undoing(int row, UUID subject, @Nullable String before) {}
