package lianqiao.need;

import java.util.UUID;
import lianqiao.shared.Change;

/** What became of a row of an import. */
public record ExternalNeedOutcome(UUID need, Change change) {}
