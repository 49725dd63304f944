/**
 * The event log: appended to in the caller's transaction, read by readers that keep their own offset. Everything outside the
 * features' tables (search index, KPI ledger, messages) is such a reader.
 */
@NullMarked
package lianqiao.eventlog;

import org.jspecify.annotations.NullMarked;
