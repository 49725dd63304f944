package lianqiao.bench;

import java.util.List;

/** Times of many requests. */
record Spread(List<Long> nanos, double seconds) {
    double perSecond() {
        return nanos.size() / seconds;
    }

    /** @param share 0.99 for the time that one in a hundred exceeds */
    double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }
}
