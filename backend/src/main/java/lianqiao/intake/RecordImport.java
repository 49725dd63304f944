package lianqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ImportedListings;
import lianqiao.register.RecordForm;
import lianqiao.register.RecordImports;
import lianqiao.register.RecordImports.Brought;
import lianqiao.register.RecordType;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.Refusal;
import reactor.core.publisher.Mono;

/** Records of one type by a spreadsheet: each row is entered as by the form, and waits for a second person. */
final class RecordImport implements UndoableImporting<RecordForm> {
    static final String PREFIX = "register-";

    private final RecordType type;
    private final List<RecordColumn> columns;
    private final RecordImports records;
    private final Clock clock;

    RecordImport(RecordType type, RecordImports records, Clock clock) {
        this.type = type;
        this.columns = RecordColumn.of(type);
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PREFIX + type.key();
    }

    @Override
    public Refusal.Text title() {
        return type.title();
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_REGISTER;
    }

    /** Beside what the whole kind needs: the type says which offices enter such records. */
    @Override
    public boolean isOpenTo(Actor actor) {
        return permission().allows(actor)
                && actor.kind() != null
                && type.enters().contains(actor.kind());
    }

    @Override
    public List<RecordColumn> fields() {
        return columns;
    }

    @Override
    public List<List<Field>> needed() {
        return Stream.concat(
                        columns.stream().filter(this::isNeeded).map(column -> List.<Field>of(column)),
                        Stream.of(List.<Field>of(column(RecordColumn.REGION), column(RecordColumn.PARK))))
                .toList();
    }

    private boolean isNeeded(RecordColumn column) {
        var field = column.field();
        if (field != null) {
            return field.required();
        }
        return switch (column.name()) {
            case RecordColumn.NUMBER, RecordColumn.ON -> true;
            case RecordColumn.ORGANISATION, RecordColumn.CREDIT_CODE ->
                type.organisation() == RecordType.Organisation.REQUIRED;
            default -> false;
        };
    }

    private RecordColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public RowReader<RecordForm> reader(Header header) {
        return new RecordRowReader(type, columns, header, LocalDate.now(clock));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<RecordForm> items) {
        return Mono.error(new IllegalStateException("records are kept as of their import"));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(ImportJob job, List<RecordForm> items) {
        return records.bring(job.actor(), job.id(), items).map(done -> Kept.each(done, RecordImport::kept));
    }

    private static Kept kept(Brought brought) {
        Refusal refusal = brought.refusal();
        return refusal == null
                ? new Kept(java.util.Objects.requireNonNull(brought.record()), Change.ADDED)
                : Kept.nowhere(new Finding("", refusal.message().zh(), refusal.code()));
    }

    /** Each row asks for its number, and one transaction must not take long. */
    @Override
    public int most() {
        return 100;
    }

    @Override
    public ImportedListings imports() {
        return records;
    }
}
