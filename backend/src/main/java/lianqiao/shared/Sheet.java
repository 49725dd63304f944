package lianqiao.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A table that leaves the house as a file. Every cell is text, so that no number loses its digits and nothing is carried out as a formula.
 *
 * @param name of the file, without its ending
 * @param tab its name inside the spreadsheet
 * @param rows the heads first
 */
public record Sheet(String name, String tab, List<List<String>> rows) {

    /** How a table is written. */
    public enum Format {
        csv,
        xlsx
    }

    public Mono<ResponseEntity<byte[]>> as(Format format) {
        boolean csv = format == Format.csv;
        return Mono.fromCallable(() -> csv ? CsvLine.table(rows).getBytes(StandardCharsets.UTF_8) : xlsx())
                .subscribeOn(Schedulers.boundedElastic())
                .map(bytes -> ResponseEntity.ok()
                        .headers(SavedAs.headers(csv ? MediaTypes.CSV : MediaTypes.XLSX, name + "." + format))
                        .body(bytes));
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "LianQiao", "1.0")) {
            var sheet = book.newWorksheet(tab);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.style(column).format("@").set();
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
