package lianqiao.patent;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Sheet;
import org.springframework.stereotype.Component;

/** Stock patents as a table for spreadsheets, in Chinese: the people and the platform that get it read that. */
@Component
class StockSheet {
    private static final List<String> PUBLIC = List.of("专利号", "专利名称", "专利类型", "IPC 分类号", "产业链环节", "持有单位", "所在地区", "摘要");
    private static final List<String> LIBRARY =
            List.of("专利权人", "授权公告日", "届满日", "转化意愿", "产业化情况", "技术成熟度", "产业适配度", "产业化前景", "综合评分", "层级", "国家专利导航平台登记日");

    private final Chains chains;

    StockSheet(Chains chains) {
        this.chains = chains;
    }

    /** @param file its name, without the ending */
    Sheet of(String file, List<StockView> rows) {
        return new Sheet(
                file,
                "存量专利",
                Stream.concat(Stream.of(head(rows)), rows.stream().map(this::cells))
                        .toList());
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
}
