package lianqiao.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Eight connections that each send the next request when the last is answered. */
final class Load {
    private static final int CONNECTIONS = 8;

    Spread run(List<HttpRequest> requests, int seconds) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Long> times = new ArrayList<>();
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(() -> one(requests, next, end));
            }
            for (Future<List<Long>> connection : connections.invokeAll(all)) {
                times.addAll(connection.get());
            }
        }
        return new Spread(times, (System.nanoTime() - begin) / 1e9);
    }

    static Spread together(List<Spread> rounds) {
        return new Spread(
                rounds.stream().flatMap(round -> round.nanos().stream()).toList(),
                rounds.stream().mapToDouble(Spread::seconds).sum());
    }

    private static List<Long> one(List<HttpRequest> requests, AtomicInteger next, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                HttpResponse<byte[]> answer =
                        client.send(requests.get(next.getAndIncrement() % requests.size()), BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode());
                }
                times.add(System.nanoTime() - begin);
            }
        }
        return times;
    }
}
