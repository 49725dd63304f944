package lianqiao.eventlog;

/**
 * Where a reader stands.
 *
 * @param offset last event that it has passed
 * @param pending events of the log after that
 * @param parked events that it has set aside
 */
public record ReaderState(String name, long offset, long pending, long parked) {}
