package lianqiao.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a file of JSON Lines as rows: a cell for each name that is asked for. */
final class JsonRows implements TableRows {
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedReader lines;
    private final List<String> names;
    private int row;

    private JsonRows(BufferedReader lines, List<String> names) {
        this.lines = lines;
        this.names = names;
    }

    static JsonRows open(Path file, Charset charset, boolean mark, List<String> names) throws IOException {
        BufferedReader lines = Files.newBufferedReader(file, charset);
        if (mark) {
            lines.read();
        }
        return new JsonRows(lines, names);
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        String line = lines.readLine();
        row++;
        while (line != null && line.isBlank()) {
            line = lines.readLine();
            row++;
        }
        return Optional.ofNullable(line).map(this::read);
    }

    private RawRow read(String line) {
        try {
            JsonNode object = JSON.readTree(line);
            return object.isObject()
                    ? new RawRow(
                            row, names.stream().map(name -> text(object, name)).toList(), false)
                    : notJson(line);
        } catch (JacksonException broken) {
            return notJson(line);
        }
    }

    private RawRow notJson(String line) {
        return new RawRow(row, List.of(line), RowCode.LINE_NOT_JSON);
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || !value.isString() && !value.isNumber()
                ? ""
                : value.asString().replace("\0", "");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
