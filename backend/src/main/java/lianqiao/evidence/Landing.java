package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import lianqiao.evidence.ArrivingFile.Arrived;
import lianqiao.shared.Ids;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The folder in which a file stands between the network and the store, on its way in or out; it never stands in memory. */
@Component
class Landing {
    private static final int BUFFERS = 8;
    private static final int CHUNK = 1 << 16;

    private final EvidenceSettings settings;

    Landing(EvidenceSettings settings) {
        this.settings = settings;
    }

    /** Writes the body down, hands it on, and removes it however that ends. */
    <T> Mono<T> with(Flux<DataBuffer> body, Function<Arrived, Mono<T>> use) {
        return Mono.usingWhen(
                        Mono.fromCallable(this::place),
                        place -> Mono.using(
                                        () -> new ArrivingFile(place, settings.largestBytes()),
                                        file -> drain(body, file),
                                        ArrivingFile::close)
                                .flatMap(use),
                        place -> Mono.fromRunnable(() -> remove(place)).subscribeOn(Schedulers.boundedElastic()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<Arrived> drain(Flux<DataBuffer> body, ArrivingFile file) {
        return body.publishOn(Schedulers.boundedElastic(), BUFFERS)
                .doOnNext(file::write)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then(Mono.fromCallable(file::arrived));
    }

    /** Copies what comes out of the store, so that it can be checked before a byte of it is sent. Whoever gets it removes it. */
    Arrived copy(InputStream content) throws IOException {
        Path place = place();
        try (ArrivingFile file = new ArrivingFile(place, Long.MAX_VALUE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                file.write(chunk, read);
            }
            return file.arrived();
        } catch (IOException | RuntimeException broken) {
            remove(place);
            throw broken;
        }
    }

    private Path place() throws IOException {
        return Files.createDirectories(folder()).resolve(Ids.next() + ".part");
    }

    void remove(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Removes what a killed portal left. */
    void sweep(Instant before) {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException none) {
            // Nobody has given a file yet, or another instance was faster.
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private Path folder() {
        return settings.folder().resolve("landing");
    }
}
