package lianqiao.intake;

import java.time.Clock;
import java.util.List;
import lianqiao.register.RecordImports;
import lianqiao.register.RecordTypes;
import org.springframework.stereotype.Component;

/** A kind of import for each type of record: a new type is a file, and so is its spreadsheet. */
@Component
class RecordKinds implements FurtherKinds {
    private final List<RecordImport> all;

    RecordKinds(RecordTypes types, RecordImports records, Clock clock) {
        all = types.all().stream()
                .map(type -> new RecordImport(type, records, clock))
                .toList();
    }

    @Override
    public List<RecordImport> all() {
        return all;
    }
}
