package lianqiao.bench;

/** Entry point of {@code infra/bench/run}. */
public final class Bench {
    private Bench() {}
}
