package lianqiao.need;

import java.util.UUID;

/** Which need. */
public record NeedId(UUID value) {}
