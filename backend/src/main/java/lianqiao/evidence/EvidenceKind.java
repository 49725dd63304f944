package lianqiao.evidence;

/**
 * What a piece of evidence is.
 *
 * @param key by which steps and records name it: {@code pledge-registration}
 */
public record EvidenceKind(String key, String zh, String en) {}
