package lianqiao.kpi;

import java.time.Instant;
import java.util.List;

/**
 * Values against targets, and how far they can be relied on.
 *
 * @param asOf when the last event that is counted here was read into the ledger, or now if nothing waits
 * @param offset the place in the log up to which events are counted
 * @param unread events that the ledger has not read yet
 * @param parked events that it could not take in, and those waiting behind them
 * @param pending both together
 */
record Scoreboard(Instant asOf, long offset, long unread, long parked, long pending, List<ScoreboardRow> rows) {}
