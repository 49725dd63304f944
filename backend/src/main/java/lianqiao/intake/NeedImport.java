package lianqiao.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lianqiao.eventlog.Decision;
import lianqiao.need.ExternalNeed;
import lianqiao.need.NeedDesk;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Technology needs that were published elsewhere. */
@Component
class NeedImport implements Importing<ReadNeed> {
    /** The lines name no platform; their ids name them. */
    private static final String SOURCE = "外部平台";

    private final NeedDesk desk;
    private final JsonMapper json;

    NeedImport(NeedDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.NEEDS;
    }

    /** Nothing is left out of a line; but a file that does not begin with an object is none of ours. */
    @Override
    public List<String> ignored(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int first = reader.read();
            while (first == '\ufeff' || Character.isWhitespace(first)) {
                first = reader.read();
            }
            if (first != '{') {
                throw FileFault.NOT_JSON_LINES.asException();
            }
        }
        return List.of();
    }

    @Override
    public ImportRows<ReadNeed> open(Path file) throws IOException {
        return NeedRows.open(file, json);
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(List<ReadNeed> items) {
        return desk.bringExternal(items.stream().map(NeedImport::external).toList())
                .map(done -> new Decision<>(
                        done.answer().stream()
                                .map(outcome -> new Kept(outcome.need(), outcome.change()))
                                .toList(),
                        done.events()));
    }

    private static ExternalNeed external(ReadNeed read) {
        return new ExternalNeed(SOURCE, read.id(), read.title(), read.text(), null);
    }
}
