package lianqiao.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianqiao.intake.RowOutcome.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The technology needs of a file of JSON Lines: {@code {"id": …, "title": …, "text": …}} a line. */
final class NeedRows implements ImportRows<ReadNeed> {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 50_000;

    private final BufferedReader lines;
    private final JsonMapper json;
    private final Map<String, Integer> seen = new HashMap<>();
    private int row;

    private NeedRows(BufferedReader lines, JsonMapper json) {
        this.lines = lines;
        this.json = json;
    }

    static NeedRows open(Path file, JsonMapper json) throws IOException {
        BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        lines.mark(1);
        if (lines.read() != '\ufeff') {
            lines.reset();
        }
        return new NeedRows(lines, json);
    }

    @Override
    public Optional<RowOutcome<ReadNeed>> next() throws IOException {
        String line = lines.readLine();
        while (line != null && line.isBlank()) {
            row++;
            line = lines.readLine();
        }
        if (line == null) {
            return Optional.empty();
        }
        row++;
        return Optional.of(read(line));
    }

    private RowOutcome<ReadNeed> read(String line) {
        try {
            JsonNode need = json.readTree(line);
            return need.isObject() ? need(text(need, "id"), text(need, "title"), text(need, "text")) : notJson(line);
        } catch (JacksonException broken) {
            return notJson(line);
        }
    }

    private RowOutcome<ReadNeed> need(String id, String title, String text) {
        List<Finding> findings = new ArrayList<>();
        if (id.isEmpty()) {
            findings.add(Finding.of("id", id, RowCode.ID_MISSING));
        }
        if (title.isEmpty() && text.isEmpty()) {
            findings.add(Finding.of("title", title, RowCode.NEED_EMPTY));
        }
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            findings.add(Finding.of(title.length() > LONGEST_TITLE ? "title" : "text", title, RowCode.TEXT_TOO_LONG));
        }
        Integer first = findings.isEmpty() ? seen.putIfAbsent(id, row) : null;
        if (first != null) {
            findings.add(Finding.of("id", id + " = #" + first, RowCode.DUPLICATE_IN_FILE));
        }
        return findings.isEmpty() ? taken(id, title, text) : new Rejected<>(row, "", findings);
    }

    /** A need without a title is called by the beginning of its text, and that is told. */
    private RowOutcome<ReadNeed> taken(String id, String title, String text) {
        if (!title.isEmpty()) {
            return RowOutcome.of(row, "", new ReadNeed(id, title, text), List.of());
        }
        String beginning = text.lines().findFirst().orElse(text);
        String made = beginning.length() <= 60 ? beginning : beginning.substring(0, 60) + "…";
        return RowOutcome.of(
                row, "", new ReadNeed(id, made, text), List.of(Finding.of("title", "", RowCode.TITLE_FROM_TEXT)));
    }

    private RowOutcome<ReadNeed> notJson(String line) {
        return new Rejected<>(row, "", List.of(Finding.of("", line, RowCode.LINE_NOT_JSON)));
    }

    private static String text(JsonNode need, String field) {
        JsonNode value = need.get(field);
        return value == null || !value.isString() && !value.isNumber()
                ? ""
                : value.asString().replace("\0", "").strip();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
