package lianqiao.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is signed in with a browser.
 *
 * @param browser what it called itself, cut to 200 characters
 * @param current whether it is the one that asks
 */
record RunningSession(UUID id, String browser, Instant begunAt, Instant endsAt, boolean current) {}
