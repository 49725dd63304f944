package lianqiao.patent;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stock patent on its shelf in the library: with its standing, the last word on its legal state and what became of it.
 *
 * @param standing absent while nobody has assessed it or set its tier
 * @param registeredOn day of its registration on the national navigation platform
 * @param licence the standing declaration that its holder made of it
 */
record StockEntry(
        StockPatent stock,
        @Nullable Standing standing,
        LegalState legalState,
        @Nullable LocalDate registeredOn,
        @Nullable UUID licence) {

    static final String SELECT = """
            SELECT to_jsonb(stock.*)::text AS stock, to_jsonb(standing.*)::text AS standing, to_jsonb(known.*)::text AS patent,
                registration.registered_on,
                (SELECT max(declared.licence::text)::uuid FROM stock_licence AS declared
                    WHERE declared.patent = stock.patent AND declared.holder = stock.holder) AS licence
            """;
    static final String FROM = """
             FROM stock_patent AS stock JOIN patent AS known ON known.id = stock.patent
            LEFT JOIN stock_standing AS standing ON standing.stock = stock.id
            LEFT JOIN stock_registration AS registration ON registration.stock = stock.id
            """;

    static StockEntry of(Readable columns, JsonMapper json, Patents patents) {
        var row = new Row(columns);
        var standing = row.maybe("standing", String.class);
        return new StockEntry(
                json.readValue(row.text("stock"), StockPatent.class),
                standing == null ? null : json.readValue(standing, Standing.class),
                patents.read(row.text("patent")).legalState(),
                row.maybe("registered_on", LocalDate.class),
                row.maybe("licence", UUID.class));
    }

    @Nullable
    Tier tier() {
        return standing == null ? null : standing.shown();
    }
}
