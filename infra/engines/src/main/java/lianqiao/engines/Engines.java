package lianqiao.engines;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Both engines, with their data below one folder; started side by side. */
public record Engines(LocalPostgres postgres, LocalElasticsearch elasticsearch) implements AutoCloseable {

    public static Engines start(Path folder) {
        CompletableFuture<LocalElasticsearch> elasticsearch =
                CompletableFuture.supplyAsync(() -> LocalElasticsearch.start(folder.resolve("elasticsearch")));
        LocalPostgres postgres;
        try {
            postgres = LocalPostgres.start(folder.resolve("postgres"));
        } catch (EngineFailure e) {
            elasticsearch.thenAccept(LocalElasticsearch::close);
            throw e;
        }
        try {
            return new Engines(postgres, elasticsearch.join());
        } catch (java.util.concurrent.CompletionException e) {
            postgres.close();
            throw e.getCause() instanceof EngineFailure failure ? failure : e;
        }
    }

    @Override
    public void close() {
        CompletableFuture<Void> first = CompletableFuture.runAsync(elasticsearch::close);
        postgres.close();
        first.join();
    }
}
