package lianqiao.patent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Stock patents as a table for spreadsheets, in Chinese: the people and the platform that get it read that. */
@Component
class StockSheet {
    /** Tells a spreadsheet that the bytes are UTF-8. */
    private static final String MARK = "\ufeff";

    private static final List<String> PUBLIC = List.of("专利号", "专利名称", "专利类型", "IPC 分类号", "产业链环节", "持有单位", "所在地区", "摘要");
    private static final List<String> LIBRARY =
            List.of("专利权人", "授权公告日", "届满日", "转化意愿", "产业化情况", "技术成熟度", "产业适配度", "产业化前景", "综合评分", "层级", "国家专利导航平台登记日");

    private final Chains chains;

    StockSheet(Chains chains) {
        this.chains = chains;
    }

    byte[] csv(List<StockView> rows) {
        var text = Stream.concat(Stream.of(head(rows)), rows.stream().map(this::cells))
                .map(row -> row.stream().map(StockSheet::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is text, so that no number loses its digits and nothing is carried out as a formula. */
    byte[] xlsx(List<StockView> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "LianQiao", "1.0")) {
            var sheet = book.newWorksheet("存量专利");
            var all = Stream.concat(Stream.of(head(rows)), rows.stream().map(this::cells))
                    .toList();
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < all.get(row).size(); column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> head(List<StockView> rows) {
        return rows.stream().anyMatch(row -> row.library() != null)
                ? Stream.concat(PUBLIC.stream(), LIBRARY.stream()).toList()
                : PUBLIC;
    }

    private List<String> cells(StockView row) {
        var seen = Stream.of(
                row.number(),
                row.title(),
                row.kind().nameZh(),
                String.join("; ", row.ipc()),
                row.nodes().stream().map(this::node).collect(Collectors.joining("; ")),
                row.holderName(),
                row.region(),
                row.summary());
        return Stream.concat(seen, library(row)).toList();
    }

    private static Stream<String> library(StockView row) {
        var library = row.library();
        return library == null
                ? Stream.of()
                : Stream.of(
                                String.join("; ", library.patentees()),
                                library.grantedOn(),
                                library.endsOn(),
                                library.willingness().stream()
                                        .map(Willingness::word)
                                        .collect(Collectors.joining("; ")),
                                library.note(),
                                library.maturity(),
                                library.fit(),
                                library.prospect(),
                                library.score(),
                                library.tier(),
                                library.registeredOn())
                        .map(cell -> Objects.toString(cell, ""));
    }

    private String node(NodeWeight node) {
        return chains.node(node.node()).map(known -> known.name()).orElse(node.node());
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
    private static String quoted(String text) {
        var formula = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
