package lianqiao.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.register.RecordBook.Kept;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The first person's commands: enter a record, revise it, withdraw it. Each is one transaction. */
@Component
public class RecordDesk {
    private static final int LONGEST_REASON = 500;

    private final Commands commands;
    private final RecordTypes types;
    private final RecordBook book;
    private final RecordNumbers numbers;
    private final RecordPersons persons;
    private final Organisations organisations;
    private final Clock clock;

    RecordDesk(
            Commands commands,
            RecordTypes types,
            RecordBook book,
            RecordNumbers numbers,
            RecordPersons persons,
            Organisations organisations,
            Clock clock) {
        this.commands = commands;
        this.types = types;
        this.book = book;
        this.numbers = numbers;
        this.persons = persons;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For whoever loads records without a page: the id of the one that was entered. */
    public Mono<UUID> enterOne(Actor actor, String key, RecordForm form) {
        return enter(actor, key, form).map(done -> done.answer().id());
    }

    Mono<Done<Kept>> enter(Actor actor, @Nullable String key, RecordForm form) {
        var command = Command.of(actor, key, "register.enter", form);
        return commands.run(command, Kept.class, () -> entered(actor, form, null));
    }

    /** In the caller's transaction; the actor may bring such a record, or it is refused. */
    Mono<Decision<Kept>> entered(Actor actor, RecordForm form, @Nullable UUID importId) {
        RecordType type = type(form.typeKey());
        Filled filled = RecordReader.read(type, form, LocalDate.now(clock));
        return organisations.find(actor.requiredOrganisation()).flatMap(own -> {
            new EnteringRules(actor, own).require(type, filled);
            UUID id = Ids.next();
            return claimed(type, filled, id)
                    .then(book.registered(filled.creditCode()))
                    .flatMap(known ->
                            book.write(actor, Step.ENTERED, begun(id, type, filled, actor, own, known, importId)))
                    .flatMap(decision -> persons.keep(id, filled.personal()).thenReturn(decision));
        });
    }

    /** Corrects what nobody has accepted yet; it waits for a second person again. */
    Mono<Done<Kept>> revise(Actor actor, @Nullable String key, UUID id, RecordForm form) {
        var command = Command.of(actor, key, "register.revise " + id, form);
        return commands.run(command, Kept.class, () -> mine(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .flatMap(old -> revised(actor, old, form)));
    }

    private Mono<Decision<Kept>> revised(Actor actor, RegisterRecord old, RecordForm form) {
        RecordType type = type(old.type());
        if (form.type() != null && !form.type().equals(old.type())) {
            throw DeedRefusals.typeFixed().asException();
        }
        Filled filled = RecordReader.read(type, form, LocalDate.now(clock));
        return organisations.find(actor.requiredOrganisation()).flatMap(own -> {
            new EnteringRules(actor, own).require(type, filled);
            return numbers.free(old.id())
                    .then(claimed(type, filled, old.id()))
                    .then(book.registered(filled.creditCode()))
                    .flatMap(known -> book.write(
                            actor, Step.REVISED, book.change(old).revised(filled, known.orElse(null), actor.account())))
                    .flatMap(decision ->
                            persons.keep(old.id(), filled.personal()).thenReturn(decision));
        });
    }

    /** Takes back what nobody has accepted yet. */
    Mono<Done<Kept>> withdraw(Actor actor, @Nullable String key, UUID id, @Nullable String reason) {
        var command = Command.of(actor, key, "register.withdraw " + id, String.valueOf(reason));
        return commands.run(
                command, Kept.class, () -> mine(actor, id).flatMap(old -> withdrawn(actor, old, reason(reason))));
    }

    Mono<Decision<Kept>> withdrawn(Actor actor, RegisterRecord old, String reason) {
        return numbers.free(old.id())
                .then(book.write(actor, Step.WITHDRAWN, book.change(old).withdrawn(reason)));
    }

    /** One that the actor's organisation entered and that is still open. */
    private Mono<RegisterRecord> mine(Actor actor, UUID id) {
        return book.held(actor, id).doOnNext(record -> {
            if (!actor.actsFor(record.enteredFor())) {
                throw new ForbiddenException("NOT_YOUR_RECORD");
            }
            if (!record.isOpen()) {
                throw DeedRefusals.state(record).asException();
            }
        });
    }

    private Mono<Void> claimed(RecordType type, Filled filled, UUID id) {
        return numbers.claim(type.key(), filled.numberKey(), id)
                .filter(holder -> !holder.equals(id))
                .flatMap(other -> Mono.error(
                        RegisterRefusals.taken(type, filled.number(), other).asException()));
    }

    private RecordType type(String key) {
        return types.find(key).orElseThrow(() -> Refusal.of(
                        "UNKNOWN_VALUE",
                        "type",
                        "没有此记录类型：" + key,
                        "No type of record has the key " + key,
                        "请核对 /api/v1/register-types",
                        "See /api/v1/register-types")
                .asException());
    }

    static String reason(@Nullable String told) {
        String reason = told == null ? "" : told.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw DeedRefusals.reasonMissing().asException();
        }
        return reason;
    }

    private RegisterRecord begun(
            UUID id,
            RecordType type,
            Filled filled,
            Actor actor,
            Organisation own,
            Optional<UUID> known,
            @Nullable UUID importId) {
        Instant now = clock.instant();
        return new RegisterRecord(
                id,
                1,
                type.key(),
                RecordState.ENTERED,
                filled.number(),
                filled.numberKey(),
                filled.on(),
                filled.region(),
                filled.park(),
                filled.organisation(),
                filled.creditCode(),
                known.orElse(null),
                filled.source(),
                Map.copyOf(filled.values()),
                null,
                RegisterRecord.with(List.of(), actor.account()),
                own.id(),
                "",
                null,
                importId,
                now,
                now,
                null,
                null,
                own.demonstration());
    }
}
