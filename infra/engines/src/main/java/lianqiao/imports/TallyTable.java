package lianqiao.imports;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of the rows, as tables for a terminal: per province, per code, and per province and code. */
final class TallyTable {
    private final StringBuilder text = new StringBuilder();

    private TallyTable() {}

    static String of(JsonNode report) {
        TallyTable table = new TallyTable();
        table.provinces(report);
        table.codes(report);
        table.cells(report);
        return table.text.toString();
    }

    private void provinces(JsonNode report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Province", "rows", "imported", "with warnings", "rejected", "new"));
        for (JsonNode province : report.path("provinces")) {
            rows.add(counts(name(province), province.path("counts")));
        }
        rows.add(counts("Together", report));
        print(rows);
    }

    private static List<String> counts(String name, JsonNode counts) {
        return List.of(
                name,
                number(counts, "rows"),
                number(counts, "imported"),
                number(counts, "warned"),
                number(counts, "rejected"),
                number(counts, "added"));
    }

    private void codes(JsonNode report) {
        if (!report.path("codes").isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Code", "rows", "meaning"));
            for (JsonNode code : report.path("codes")) {
                rows.add(List.of(
                        code.path("code").asString(""),
                        number(code, "count"),
                        code.path("meaning").asString("")));
            }
            print(rows);
        }
    }

    private void cells(JsonNode report) {
        if (!report.path("tally").isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Province and code", "rows"));
            for (JsonNode cell : report.path("tally")) {
                rows.add(List.of(name(cell) + "  " + cell.path("code").asString(""), number(cell, "count")));
            }
            print(rows);
        }
    }

    private static String name(JsonNode of) {
        String province = of.path("province").asString("");
        return province.isEmpty() ? "(none)" : province;
    }

    private static String number(JsonNode counts, String field) {
        return Long.toString(counts.path(field).asLong(0));
    }

    /** Numbers to the right, everything else to the left; a Chinese character takes two columns. */
    private void print(List<List<String>> rows) {
        text.append('\n');
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String pad = " ".repeat(widths[i] - width(row.get(i)));
                boolean isNumber = i > 0 && !rows.getFirst().get(i).equals("meaning");
                line.append(isNumber ? pad + row.get(i) : row.get(i) + pad).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String cell) {
        return cell.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
