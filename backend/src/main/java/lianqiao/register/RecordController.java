package lianqiao.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.register.RecordBook.Kept;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Parks;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register over HTTP: what is accepted is public, the rest for those whom it concerns. */
@RestController
@RequestMapping("/api/v1")
class RecordController {
    private static final String KEY = "Idempotency-Key";

    private final RecordTypes types;
    private final RegisterRecords records;
    private final RecordPersons persons;
    private final RecordHistory history;
    private final RecordDesk desk;

    RecordController(
            RecordTypes types, RegisterRecords records, RecordPersons persons, RecordHistory history, RecordDesk desk) {
        this.types = types;
        this.records = records;
        this.persons = persons;
        this.history = history;
        this.desk = desk;
    }

    /** Every type of record with its fields, and what its forms offer to choose from. */
    @GetMapping("/register-types")
    @Permit(Permission.READ_PUBLIC)
    TypeView.RegisterForms types(Actor actor) {
        return new TypeView.RegisterForms(
                types.all().stream().map(type -> TypeView.of(type, actor)).toList(),
                KnownIndicators.shipped().all(),
                Parks.all().stream().map(TypeView.ParkChoice::of).toList());
    }

    @GetMapping("/register-records")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<RecordView>> list(
            @ParameterObject RecordRequest asked,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return records.page(filter(asked, actor), PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream()
                                .map(record -> view(record, actor, Map.of()))
                                .toList()));
    }

    @GetMapping("/register-records/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<RecordView> one(@PathVariable UUID id, Actor actor) {
        return shown(actor, id)
                .zipWhen(record -> persons.of(id))
                .map(found -> view(found.getT1(), actor, found.getT2()));
    }

    /** What was done with it and when; who and why only for those concerned. */
    @GetMapping("/register-records/{id}/history")
    @Permit(Permission.READ_PUBLIC)
    Flux<RecordHistory.RecordLine> history(@PathVariable UUID id, Actor actor) {
        return shown(actor, id).flatMapMany(record -> history.of(id)
                .map(line -> new RecordDeeds(actor, record).sees() ? line : line.plain()));
    }

    @PostMapping("/register-records")
    @Permit(Permission.ENTER_RECORD)
    Mono<ResponseEntity<RecordView>> enter(
            @RequestBody RecordForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.enter(actor, key, form).flatMap(done -> viewed(actor, done)).map(Done::created);
    }

    @PutMapping("/register-records/{id}")
    @Permit(Permission.ENTER_RECORD)
    Mono<ResponseEntity<RecordView>> revise(
            @PathVariable UUID id,
            @RequestBody RecordForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form)
                .flatMap(done -> viewed(actor, done))
                .map(Done::ok);
    }

    /** Why. */
    record RecordReason(@Nullable String reason) {}

    /** Takes back what nobody has accepted yet. */
    @PostMapping("/register-records/{id}/withdraw")
    @Permit(Permission.ENTER_RECORD)
    Mono<ResponseEntity<RecordView>> withdraw(
            @PathVariable UUID id,
            @RequestBody RecordReason reason,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.withdraw(actor, key, id, reason.reason())
                .flatMap(done -> viewed(actor, done))
                .map(Done::ok);
    }

    RecordFilter filter(RecordRequest asked, Actor actor) {
        List<String> named = types.all().stream()
                .filter(RecordType::named)
                .map(RecordType::key)
                .toList();
        return new RecordFilter(asked, actor, named);
    }

    Mono<Done<RecordView>> viewed(Actor actor, Done<Kept> done) {
        return one(done.answer().id(), actor).map(view -> new Done<>(view, done.offset()));
    }

    RecordView view(RegisterRecord record, Actor actor, Map<String, String> personal) {
        return RecordView.of(types.get(record.type()), record, actor, personal);
    }

    private Mono<RegisterRecord> shown(Actor actor, UUID id) {
        return records.get(id)
                .filter(record -> record.acceptedAt() != null || new RecordDeeds(actor, record).sees())
                .switchIfEmpty(Mono.error(() -> new NotFoundException("register record", id)));
    }
}
