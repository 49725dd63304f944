package lianqiao.shared;

import java.util.List;

/** One page of a list, and how many there are in all. */
public record Page<T>(long total, List<T> items) {}
