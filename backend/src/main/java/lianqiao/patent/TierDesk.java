package lianqiao.patent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Ids;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Changes by which tiers are made: the setting for all, and a person's tier for one. */
@Component
class TierDesk {
    private final Commands commands;
    private final TierSettings settings;
    private final Retierings work;
    private final Standings standings;
    private final StockPatents stock;
    private final TierWorker worker;
    private final Clock clock;

    TierDesk(
            Commands commands,
            TierSettings settings,
            Retierings work,
            Standings standings,
            StockPatents stock,
            TierWorker worker,
            Clock clock) {
        this.commands = commands;
        this.settings = settings;
        this.work = work;
        this.standings = standings;
        this.stock = stock;
        this.worker = worker;
        this.clock = clock;
    }

    /** @param tier absent to go back to what the marks say */
    record TierChoice(@Nullable Tier tier, @Nullable String reason) {}

    /** Body of StockTierSettingChanged; its reason stays in the table. */
    record SettingChanged(int version, int maturityWeight, int fitWeight, int prospectWeight, int tierA, int tierB) {}

    /** Sets new weights and thresholds; the library follows in the background. */
    Mono<Done<TierSetting>> set(Actor actor, @Nullable String key, TierForm form) {
        var command = Command.of(actor, key, "stock.tiers", form);
        return commands.run(command, TierSetting.class, () -> settings.currentAlone()
                        .doOnNext(old -> requireCurrent(form, old))
                        .map(old -> form.read(old, actor, clock.instant()))
                        .flatMap(this::begin))
                .doOnSuccess(done -> worker.wake());
    }

    private static void requireCurrent(TierForm form, TierSetting old) {
        if (form.version() == null || form.version() != old.version()) {
            throw ConflictException.changedMeanwhile("tiers " + old.version());
        }
    }

    private Mono<Decision<TierSetting>> begin(TierSetting next) {
        var body = new SettingChanged(
                next.version(),
                next.maturityWeight(),
                next.fitWeight(),
                next.prospectWeight(),
                next.tierA(),
                next.tierB());
        return settings.add(next)
                .then(standings.count())
                .flatMap(total -> work.begin(next.version(), total))
                .thenReturn(Decision.of(next, new NewEvent("StockTierSettingChanged", Ids.next(), body)));
    }

    /** Keeps a tier against the marks, with the reason; or lets it go again. */
    Mono<Done<StockView>> keep(Actor actor, @Nullable String key, UUID id, TierChoice choice) {
        var command = Command.of(actor, key, "stock.tier " + id, choice);
        return commands.run(command, StockView.class, () -> {
            var reason = reason(choice);
            return stock.hold(StockScope.of(actor), id)
                    .then(standing(id))
                    .flatMap(old -> keep(old, chosen(old, choice, reason, actor)))
                    .flatMap(events -> stock.get(id)
                            .map(entry ->
                                    new Decision<>(StockView.of(entry, StockScope.of(actor), List.of()), events)));
        });
    }

    private Standing chosen(Standing old, TierChoice choice, String reason, Actor actor) {
        return choice.tier() == null
                ? old.released()
                : old.keeping(Objects.requireNonNull(choice.tier()), reason, actor.organisation(), clock.instant());
    }

    private Mono<List<NewEvent>> keep(Standing old, Standing next) {
        return standings.saveAll(List.of(next)).thenReturn(List.of(Reckoning.changed(old, next)));
    }

    private Mono<Standing> standing(UUID id) {
        return standings.of(List.of(id)).next().switchIfEmpty(Mono.defer(() -> settings.current()
                .map(by -> Standing.unassessed(id, by))));
    }

    private static String reason(TierChoice choice) {
        var limits = new TextLimits();
        var reason = limits.text("reason", choice.reason(), 500);
        if (reason.isEmpty() && choice.tier() != null) {
            limits.refuse(StockRefusals.reasonMissing("reason"));
        }
        limits.check();
        return reason;
    }
}
