package lianqiao.intake;

import java.util.UUID;

/** Where a row's item is kept now. */
record Kept(UUID subject, Change change) {}
