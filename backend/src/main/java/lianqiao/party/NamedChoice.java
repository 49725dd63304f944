package lianqiao.party;

/** One of a list that is data: a label that an enterprise carries, or a service that somebody offers. */
public record NamedChoice(String code, String zh, String en) {}
