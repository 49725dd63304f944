package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps when chosen stock patents were registered on the national platform for patent navigation (国家专利导航综合服务平台, 河东 measure
 * 3). The platform has no interface: its fields are exported, and the day is noted here.
 */
@Component
class StockRegistrations {
    private static final int MOST = 500;

    private final Commands commands;
    private final StockPatents stock;
    private final DatabaseClient database;
    private final Clock clock;

    StockRegistrations(Commands commands, StockPatents stock, DatabaseClient database, Clock clock) {
        this.commands = commands;
        this.stock = stock;
        this.database = database;
        this.clock = clock;
    }

    /** @param reference of the platform, if it gave one */
    record PlatformRegistration(
            @Nullable List<UUID> ids,
            @Nullable LocalDate registeredOn,
            @Nullable String reference) {}

    /** @param count how many were noted */
    record PlatformRegistered(int count, LocalDate registeredOn) {}

    /** Body of StockPatentRegistered. */
    record PatentRegistered(UUID stock, LocalDate registeredOn) {}

    Mono<Done<PlatformRegistered>> register(Actor actor, @Nullable String key, PlatformRegistration form) {
        var command = Command.of(actor, key, "stock.register", form);
        return commands.run(command, PlatformRegistered.class, () -> {
            var ids = form.ids() == null
                    ? List.<UUID>of()
                    : form.ids().stream().distinct().toList();
            var limits = new TextLimits();
            var reference = limits.text("reference", form.reference(), 200);
            var day = form.registeredOn() == null ? LocalDate.now(clock) : form.registeredOn();
            if (ids.isEmpty() || ids.size() > MOST) {
                limits.refuse(StockRefusals.between("ids", MOST));
            }
            if (day.isAfter(LocalDate.now(clock))) {
                limits.refuse(StockRefusals.future("registeredOn"));
            }
            limits.check();
            return Flux.fromIterable(ids)
                    .concatMap(
                            id -> stock.hold(StockScope.of(actor), id).flatMap(held -> note(actor, id, day, reference)))
                    .then(Mono.fromSupplier(() -> new Decision<>(
                            new PlatformRegistered(ids.size(), day),
                            ids.stream().map(id -> event(id, day)).toList())));
        });
    }

    private static NewEvent event(UUID id, LocalDate day) {
        return new NewEvent("StockPatentRegistered", id, new PatentRegistered(id, day));
    }

    private Mono<Void> note(Actor actor, UUID id, LocalDate day, String reference) {
        var insert = database.sql("""
                        INSERT INTO stock_registration (stock, registered_on, reference, organisation, account, at)
                        VALUES (:stock, :day, :reference, :organisation, :account, :at)
                        ON CONFLICT (stock) DO UPDATE SET registered_on = excluded.registered_on,
                            reference = excluded.reference, organisation = excluded.organisation,
                            account = excluded.account, at = excluded.at
                        """)
                .bind("stock", id)
                .bind("day", day)
                .bind("reference", reference)
                .bind("organisation", actor.requiredOrganisation())
                .bind("at", clock.instant());
        return Binding.orNull(insert, "account", UUID.class, actor.account()).then();
    }
}
