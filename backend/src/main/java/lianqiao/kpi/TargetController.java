package lianqiao.kpi;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Targets and periods: everybody reads them and their history, authorities set those of their region. */
@RestController
@RequestMapping("/api/v1")
class TargetController {
    private static final String KEY = "Idempotency-Key";
    private static final int LARGEST = 2 << 20;

    private final TargetBook book;
    private final TargetDesk desk;
    private final Indicators indicators;
    private final Clock clock;

    TargetController(TargetBook book, TargetDesk desk, Indicators indicators, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Operation(summary = "What holds today for each indicator in each place, and what was set for other periods")
    @GetMapping("/targets")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<TargetView>> list(
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        return targets()
                .map(list -> list.of(indicator, known(region)))
                .map(all -> new Page<>(
                        all.size(),
                        all.stream()
                                .skip(request.offset())
                                .limit(request.size())
                                .toList()));
    }

    @Operation(summary = "Who set what, when and why, the newest first; the document's own targets come last")
    @GetMapping("/targets/{indicator}/{place}/history")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<TargetView>> history(@PathVariable String indicator, @PathVariable String place) {
        return targets()
                .map(list -> list.history(indicator, place))
                .filter(versions -> !versions.isEmpty() && Places.exists(place))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("target", indicator + " " + place)))
                .map(versions -> new Page<>(versions.size(), versions));
    }

    @Operation(summary = "The list as a spreadsheet; filled in, it is what /target-sheets takes")
    @GetMapping("/targets/export.{format}")
    @Permit(Permission.READ_PUBLIC)
    Mono<ResponseEntity<byte[]>> export(
            @PathVariable Sheet.Format format,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String region) {
        return targets()
                .map(list -> list.of(indicator, known(region)))
                .flatMap(rows -> new Sheet("targets", "目标", table(rows)).as(format));
    }

    @PostMapping("/targets")
    @Permit(Permission.SET_TARGETS)
    Mono<ResponseEntity<TargetView>> set(
            @RequestBody TargetForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.set(actor, key, form).map(Done::created);
    }

    /**
     * Sets all the targets of a spreadsheet, or none: the answer lists every line's faults.
     *
     * @param trial only looks
     */
    @PostMapping("/target-sheets")
    @Permit(Permission.SET_TARGETS)
    Mono<ResponseEntity<TargetReport>> sheet(
            @RequestParam(defaultValue = "true") boolean trial,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody Flux<DataBuffer> body,
            Actor actor) {
        return DataBufferUtils.join(body, LARGEST)
                .map(TargetController::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .map(TargetLines::read)
                .flatMap(lines -> desk.sheet(actor, key, lines, trial))
                .map(Done::ok);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<TargetList> targets() {
        return book.of(null).map(targets -> new TargetList(indicators, targets, LocalDate.now(clock)));
    }

    private static @Nullable String known(@Nullable String region) {
        if (region != null && !Places.exists(region)) {
            throw lianqiao.shared.Regions.unknown("region", region).asException();
        }
        return region;
    }

    private static List<List<String>> table(List<TargetView> rows) {
        List<String> heads =
                Arrays.stream(TargetColumn.values()).map(TargetColumn::head).toList();
        return Stream.concat(Stream.of(heads), rows.stream().map(TargetController::cells))
                .toList();
    }

    private static List<String> cells(TargetView row) {
        return Stream.of(
                        row.indicator(),
                        row.title().zh(),
                        row.place(),
                        row.placeName(),
                        row.from(),
                        row.to(),
                        row.direction(),
                        row.value() == null ? null : row.value().toPlainString(),
                        row.word(),
                        row.unit(),
                        row.document(),
                        row.clause(),
                        row.why(),
                        "")
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
