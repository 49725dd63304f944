package lianqiao.eventlog;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Actor;
import tools.jackson.databind.JsonNode;

/**
 * A line of the log.
 *
 * @param seq place in the log: the order in which transactions were committed, with gaps
 */
public record Event(long seq, UUID id, String type, UUID subject, Instant at, Actor actor, JsonNode body) {}
