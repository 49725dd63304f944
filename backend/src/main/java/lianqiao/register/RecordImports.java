package lianqiao.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the import of a spreadsheet needs: to bring its rows as entered records, to show them, and to take back what nobody has touched. */
@Component
public class RecordImports implements ImportedListings {
    private static final Actor IMPORT = Actor.system("import");
    private static final String UNDONE = "导入已撤销 (import undone)";

    private final RecordTypes types;
    private final RegisterRecords records;
    private final RecordDesk desk;

    RecordImports(RecordTypes types, RegisterRecords records, RecordDesk desk) {
        this.types = types;
        this.records = records;
        this.desk = desk;
    }

    /** What became of a row: the record, or why there is none. */
    public record Brought(@Nullable UUID record, @Nullable Refusal refusal) {}

    /** In the caller's transaction, each row on its own merits. */
    public Mono<Decision<List<Brought>>> bring(Actor actor, UUID importId, List<RecordForm> forms) {
        List<NewEvent> events = new ArrayList<>();
        return Flux.fromIterable(forms)
                .concatMap(form -> one(actor, importId, form, events))
                .collectList()
                .map(brought -> new Decision<>(brought, events));
    }

    private Mono<Brought> one(Actor actor, UUID importId, RecordForm form, List<NewEvent> events) {
        return Mono.defer(() -> desk.entered(actor, form, importId))
                .doOnNext(decision -> events.addAll(decision.events()))
                .map(decision -> new Brought(decision.answer().id(), null))
                .onErrorResume(
                        RefusedException.class,
                        refused ->
                                Mono.just(new Brought(null, refused.refusals().getFirst())));
    }

    /** Number, what it is, and whom it is about. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> subjects) {
        return records.of(subjects).collectMap(RegisterRecord::id, this::facts);
    }

    private Map<String, String> facts(RegisterRecord record) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", record.number());
        facts.put("title", types.get(record.type()).title().zh() + "，" + record.happenedOn());
        Optional.ofNullable(record.organisationName()).ifPresent(name -> facts.put("organisation", name));
        facts.put("region", record.place());
        return facts;
    }

    /** What somebody has revised, accepted or returned since stays. */
    @Override
    public Mono<List<NewEvent>> undo(List<Undone> items) {
        return records.hold(items.stream().map(Undone::subject).toList())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .filter(record -> record.state() == RecordState.ENTERED && record.version() == 1)
                .concatMap(record -> desk.withdrawn(IMPORT, record, UNDONE))
                .concatMapIterable(Decision::events)
                .collectList();
    }
}
