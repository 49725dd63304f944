package lianqiao.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A match that was kept. @param campaign null where it was made without one */
public record StoredMatch(UUID id, @Nullable UUID campaign, Match match, Instant storedAt) {}
