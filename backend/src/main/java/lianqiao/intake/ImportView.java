package lianqiao.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param file what it was called at home
 * @param lines of the file: the measure of how far it is, since a row may have several lines
 * @param row the last one that is committed
 * @param dryRun a trial: nothing is stored until it is applied
 * @param headerRow 0 where the file has no header
 * @param columns what each column holds, and who says so
 * @param failure code of why the file could not be read to its end
 * @param seconds from the first look at it to its end
 * @param tally per province and code; empty in a list
 */
record ImportView(
        UUID id,
        String kind,
        ImportState state,
        String file,
        String sha256,
        long bytes,
        long lines,
        int row,
        boolean dryRun,
        @Nullable FileFormat format,
        int headerRow,
        List<MappedColumn> columns,
        List<String> ignoredColumns,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Double seconds,
        @JsonUnwrapped Tally.Counts counts,
        List<Tally.OfProvince> provinces,
        List<Tally.OfCode> codes,
        List<Tally.Cell> tally) {

    static ImportView of(ImportJob job, Tally tally, Codes codes) {
        return view(job, tally.counts(), tally.provinces(), tally.codes(codes), tally.cells());
    }

    /** Without what it is made up of. */
    static ImportView brief(ImportJob job, Tally tally) {
        return view(job, tally.counts(), List.of(), List.of(), List.of());
    }

    private static ImportView view(
            ImportJob job,
            Tally.Counts counts,
            List<Tally.OfProvince> provinces,
            List<Tally.OfCode> codes,
            List<Tally.Cell> tally) {
        return new ImportView(
                job.id(),
                job.kind(),
                job.state(),
                job.fileName(),
                job.sha256(),
                job.bytes(),
                job.lines(),
                job.cursor(),
                job.dryRun(),
                job.reading() == null ? null : job.reading().format(),
                job.reading() == null ? 0 : job.reading().headerRow(),
                job.reading() == null ? List.of() : job.reading().columns(),
                job.ignored(),
                job.failure(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                seconds(job),
                counts,
                provinces,
                codes,
                tally);
    }

    private static @Nullable Double seconds(ImportJob job) {
        Instant started = job.startedAt();
        Instant ended = job.finishedAt();
        return started == null || ended == null
                ? null
                : Duration.between(started, ended).toMillis() / 1000.0;
    }
}
