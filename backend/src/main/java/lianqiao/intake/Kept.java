package lianqiao.intake;

import java.util.UUID;
import lianqiao.shared.Change;

/** Where a row's item is kept now. */
record Kept(UUID subject, Change change) {}
