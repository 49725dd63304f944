package lianqiao;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Portals that are processes spend their start waiting and on one core: those that share nothing may start together. */
public final class AtOnce {
    private AtOnce() {}

    /** What a test does with one thing. */
    @FunctionalInterface
    public interface Trial<T, R> {
        R of(T thing) throws Exception;
    }

    /** Tries each on a platform thread of its own: virtual ones are pinned while a class that starts the engines begins. @return what came of each */
    public static <T, R> Map<T, R> each(T[] things, Trial<T, R> trial) throws Exception {
        Map<T, Future<R>> under = new HashMap<>();
        Map<T, R> outcomes = new HashMap<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (T thing : things) {
                under.put(thing, threads.submit((Callable<R>) () -> trial.of(thing)));
            }
            for (T thing : things) {
                outcomes.put(thing, under.get(thing).get());
            }
        }
        return outcomes;
    }
}
