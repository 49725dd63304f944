package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.eventlog.Decision;
import lianqiao.licence.ExternalLicence;
import lianqiao.licence.Licensing;
import lianqiao.shared.Regions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences that other platforms published; they become licences of basis EXTERNAL. */
@Component
class LicenceImport implements Importing<ReadLicence> {
    private final Licensing licensing;
    private final Clock clock;

    LicenceImport(Licensing licensing, Clock clock) {
        this.licensing = licensing;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.LICENCES;
    }

    @Override
    public List<String> ignored(Path file) throws IOException {
        try (LicenceRows rows = LicenceRows.open(file, LocalDate.now(clock))) {
            return rows.header().unknown();
        }
    }

    @Override
    public ImportRows<ReadLicence> open(Path file) throws IOException {
        return LicenceRows.open(file, LocalDate.now(clock));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(List<ReadLicence> items) {
        return licensing
                .bringExternal(items.stream().map(LicenceImport::external).toList())
                .map(done -> new Decision<>(
                        done.answer().stream()
                                .map(outcome -> new Kept(outcome.licence(), outcome.change()))
                                .toList(),
                        done.events()));
    }

    private static ExternalLicence external(ReadLicence read) {
        return new ExternalLicence(
                source(read),
                read.number().value(),
                read.asOf(),
                read.number(),
                read.title(),
                read.summary(),
                read.ipc(),
                read.owners().names(),
                read.ownerKind(),
                read.region(),
                read.fee(),
                null,
                read.until(),
                read.territory());
    }

    /** The platforms are the provinces'; a row without one is known by its patent alone. */
    private static String source(ReadLicence read) {
        String region = read.region();
        return region == null ? "外部平台" : Regions.name(region).orElse(region) + "外部平台";
    }
}
