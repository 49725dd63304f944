package lianqiao.kpi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lianqiao.shared.CsvLine;
import lianqiao.shared.MediaTypes;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A table that leaves the house as a file. Every cell is text, so that no number loses its digits and nothing is carried out as a formula. */
record Sheet(String name, List<List<String>> rows) {

    enum Format {
        csv,
        xlsx
    }

    Mono<ResponseEntity<byte[]>> as(Format format) {
        return Mono.fromCallable(() -> format == Format.csv ? csv() : xlsx())
                .subscribeOn(Schedulers.boundedElastic())
                .map(bytes -> ResponseEntity.ok()
                        .contentType(
                                format == Format.csv
                                        ? MediaType.parseMediaType("text/csv;charset=UTF-8")
                                        : MediaTypes.XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + "." + format)
                        .body(bytes));
    }

    private byte[] csv() {
        return rows.stream()
                .map(CsvLine::of)
                .collect(Collectors.joining("", CsvLine.UTF_8_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "LianQiao", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.style(column).format("@").set();
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
