package lianqiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.shared.Ids;
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

    boolean has(UUID id) {
        return Files.exists(file(id));
    }

    /** It is here, or in a folder that only another instance sees. */
    boolean mayHave(ImportJob job) {
        return has(job.id()) || !folderId().equals(job.folder());
    }

    Path folder() {
        return settings.folder();
    }

    /** The name of this folder, so that a file that is gone can be told from one that lies in another instance's. */
    UUID folderId() {
        Path name = settings.folder().resolve("folder.id");
        try {
            Files.createDirectories(settings.folder());
            try {
                Files.writeString(name, Ids.next().toString(), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException named) {
                // Named by an earlier start, or by another instance a moment ago.
            }
            return UUID.fromString(Files.readString(name).strip());
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Removes files whose time is over. */
    void sweep(Instant now) {
        try (Stream<Path> files = Files.list(settings.folder())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".import")).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(settings.keep()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException none) {
            // Nobody has given a file yet.
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
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
