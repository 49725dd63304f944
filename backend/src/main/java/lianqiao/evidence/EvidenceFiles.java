package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.evidence.ArrivingFile.Arrived;
import lianqiao.shared.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Files, each content once, for this package's attachments and for what others make themselves. The way of a file: {@link #take} puts it
 * into the store, then the command that names it calls {@link #settle} in its transaction; what nobody settles is swept.
 */
@Component
public class EvidenceFiles {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);
    private static final int CHUNK = 1 << 16;

    private final Landing landing;
    private final EvidenceStore store;
    private final Contents contents;
    private final Attachments attachments;
    private final Clock clock;

    EvidenceFiles(Landing landing, EvidenceStore store, Contents contents, Attachments attachments, Clock clock) {
        this.landing = landing;
        this.store = store;
        this.contents = contents;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Kinds of the evidence that stands at the subject; what was withdrawn does not count. */
    public Mono<Set<String>> kindsAt(UUID subject) {
        return attachments.kindsAt(subject).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * In the transaction of a step that needs these kinds: what stands there of them can't be withdrawn from now on.
     *
     * @return those of them that there are; the step refuses where one is missing. A withdrawal at the same moment comes before or is refused.
     */
    public Mono<Set<String>> relyOn(UUID subject, Set<String> kinds) {
        return attachments.relyOn(subject, kinds, clock.instant()).collect(Collectors.toUnmodifiableSet());
    }

    /** The same, answering with the hashes of what is relied on, in the order in which it was attached; none where nothing of these stands there. */
    public Mono<List<String>> hashesReliedOn(UUID subject, Set<String> kinds) {
        return attachments.hashesReliedOn(subject, kinds, clock.instant()).collectList();
    }

    /** The same of one piece: false where it is not the subject's, or was withdrawn. */
    public Mono<Boolean> relyOn(UUID subject, UUID evidence) {
        return attachments.relyOn(subject, evidence, clock.instant());
    }

    /** Writes it down, looks at what it is, and puts it into the store; refuses what is too large, empty or of another type. */
    public Mono<StoredFile> take(Flux<DataBuffer> body) {
        return landing.with(body, arrived -> Mono.fromCallable(() -> known(arrived))
                .flatMap(file -> contents.claim(file, clock.instant()).then(put(file, arrived))));
    }

    private static StoredFile known(Arrived arrived) throws IOException {
        FileType type = FileTypes.of(arrived.path()).orElseThrow(EvidenceFault.FILE_TYPE_REFUSED::asException);
        return new StoredFile(arrived.sha256(), arrived.bytes(), type);
    }

    private Mono<StoredFile> put(StoredFile file, Arrived arrived) {
        return Mono.fromCallable(() -> {
                    store.put(file.sha256(), arrived.path());
                    return file;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** In the transaction of what names the file. */
    public Mono<Void> settle(String sha256) {
        return contents.settle(sha256, clock.instant())
                .filter(settled -> settled)
                .switchIfEmpty(Mono.error(() -> new UnavailableException(
                        "EVIDENCE_SWEPT", new IllegalStateException("took too long: " + sha256))))
                .then();
    }

    /** What lies there, checked against its hash before a byte of it is given out. */
    public Mono<Flux<DataBuffer>> read(String sha256) {
        return Mono.fromCallable(() -> checked(sha256))
                .subscribeOn(Schedulers.boundedElastic())
                .map(this::sent);
    }

    private Arrived checked(String sha256) throws IOException {
        Optional<InputStream> found = store.open(sha256);
        if (found.isEmpty()) {
            LOG.error("evidence {} is missing from the store", sha256);
            throw EvidenceFault.EVIDENCE_DAMAGED.asException();
        }
        try (InputStream content = found.get()) {
            Arrived copy = landing.copy(content);
            if (copy.sha256().equals(sha256)) {
                return copy;
            }
            landing.remove(copy.path());
            LOG.error("evidence {} is damaged: what lies there is {}", sha256, copy.sha256());
            throw EvidenceFault.EVIDENCE_DAMAGED.asException();
        }
    }

    private Flux<DataBuffer> sent(Arrived copy) {
        return Flux.using(
                copy::path,
                place -> DataBufferUtils.read(place, DefaultDataBufferFactory.sharedInstance, CHUNK),
                landing::remove);
    }
}
