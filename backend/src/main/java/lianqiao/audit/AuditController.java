package lianqiao.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.PageRequest;
import lianqiao.shared.SavedAs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail: an authority sees its region, the operator everything. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private final AuditTrail trail;
    private final AuditTable table;

    AuditController(AuditTrail trail, AuditTable table) {
        this.trail = trail;
        this.table = table;
    }

    /** @param next cursor of the next page, as {@code after}; absent on the last one */
    record Trail(List<AuditLine> items, @Nullable Long next) {}

    @GetMapping
    @Permit(Permission.READ_AUDIT)
    Mono<Trail> list(
            Actor reader,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer size) {
        int most = PageRequest.of(1, size).size();
        return trail.page(filter(reader, actor, subject, type, from, to, after), most + 1)
                .collectList()
                .map(lines -> trail(lines, most));
    }

    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    @Permit(Permission.READ_AUDIT)
    ResponseEntity<Flux<byte[]>> export(
            Actor reader,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.CSV, "audit.csv"))
                .body(table.rows(filter(reader, actor, subject, type, from, to, null)));
    }

    /** Who is no operator is bound to their region, whatever they ask for. */
    private static AuditFilter filter(
            Actor reader,
            @Nullable UUID actor,
            @Nullable UUID subject,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long after) {
        String region = reader.isOperator() ? null : String.valueOf(reader.region());
        return new AuditFilter(actor, subject, type == null || type.isBlank() ? null : type, from, to, region, after);
    }

    private static Trail trail(List<AuditLine> lines, int most) {
        List<AuditLine> page = lines.subList(0, Math.min(most, lines.size()));
        return new Trail(page, lines.size() > most ? page.getLast().seq() : null);
    }
}
