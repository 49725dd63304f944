package lianqiao.register;

import java.util.Set;

/**
 * What proves a record before it is accepted: a file of one of the kinds.
 *
 * @param citation whether a source that anybody can look up stands for a file
 */
public record EvidenceRule(Set<String> kinds, boolean citation) {}
