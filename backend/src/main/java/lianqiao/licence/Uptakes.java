package lianqiao.licence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The table of uptakes: rows are added, never changed. */
@Component
class Uptakes {
    private final DatabaseClient database;
    private final JsonMapper json;

    Uptakes(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }
}
