package lianqiao.register;

import java.util.Map;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Sheet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The register as a table: what its reader sees on the page, and no more. */
@RestController
class RecordExportController {
    static final int MOST = 10_000;

    private final RegisterRecords records;
    private final RecordController views;
    private final RecordSheet sheet;

    RecordExportController(RegisterRecords records, RecordController views, RecordSheet sheet) {
        this.records = records;
        this.views = views;
        this.sheet = sheet;
    }

    /** The list with its filters, 10,000 rows at most. */
    @GetMapping("/api/v1/register-records/export.{format}")
    @Permit(Permission.READ_PUBLIC)
    Mono<ResponseEntity<byte[]>> export(
            @PathVariable Sheet.Format format, @ParameterObject RecordRequest asked, Actor actor) {
        return records.rows(views.filter(asked, actor), MOST, 0)
                .map(record -> views.view(record, actor, Map.of()))
                .collectList()
                .flatMap(rows -> sheet.of(rows).as(format));
    }
}
