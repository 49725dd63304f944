package lianqiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The folder where files wait until they are read: a file goes from the network to the disk, and never stands in memory. */
@Component
class Spool {
    private static final int BUFFERS = 8;

    private final IntakeSettings settings;

    Spool(IntakeSettings settings) {
        this.settings = settings;
    }

    Path file(UUID id) {
        return settings.folder().resolve(id + ".import");
    }

    /** Writes the body down and measures it; refuses what is empty or too large, and leaves no file then. */
    Mono<SpooledFile.Facts> take(UUID id, Flux<DataBuffer> body) {
        return Mono.using(() -> open(id), target -> drain(body, target), SpooledFile::close)
                .doOnError(refused -> remove(id))
                .doOnCancel(() -> remove(id))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<SpooledFile.Facts> drain(Flux<DataBuffer> body, SpooledFile target) {
        return body.publishOn(Schedulers.boundedElastic(), BUFFERS)
                .doOnNext(target::write)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then(Mono.fromCallable(target::facts));
    }

    private SpooledFile open(UUID id) throws IOException {
        Files.createDirectories(settings.folder());
        return new SpooledFile(file(id), settings.largestBytes());
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
