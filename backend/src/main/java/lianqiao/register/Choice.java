package lianqiao.register;

/** One of the values of a field. */
public record Choice(String key, String zh, String en) {}
