package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets targets: one by a form, or many by a spreadsheet, all of them or none. What was held stays in the history. */
@Component
public class TargetDesk {
    private final Commands commands;
    private final TargetBook book;
    private final TargetChanges changes;
    private final Indicators indicators;
    private final Organisations organisations;
    private final Clock clock;

    TargetDesk(
            Commands commands,
            TargetBook book,
            TargetChanges changes,
            Indicators indicators,
            Organisations organisations,
            Clock clock) {
        this.commands = commands;
        this.book = book;
        this.changes = changes;
        this.indicators = indicators;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For whoever sets targets without a page. */
    public Mono<Void> setOne(Actor actor, String key, TargetForm form) {
        return set(actor, key, form).then();
    }

    Mono<Done<TargetView>> set(Actor actor, @Nullable String key, TargetForm form) {
        var command = Command.of(actor, key, "target.set", form);
        return commands.run(command, TargetView.class, () -> setter(actor).flatMap(setter -> changes.newestAlone()
                .flatMap(newest -> book.of(null)
                        .map(standing -> new TargetCheck(indicators, standing, actor).read(form, newest + 1, setter))
                        .map(target -> new TargetChanges.Numbered(Ids.next(), target)))
                .flatMap(change -> changes.add(List.of(change))
                        .thenReturn(
                                Decision.of(TargetView.of(change.target(), indicators, true), TargetSet.of(change))))));
    }

    /** Nothing is written where a line has a fault, or where it is only tried. */
    Mono<Done<TargetReport>> sheet(Actor actor, @Nullable String key, List<TargetSheet.Line> lines, boolean trial) {
        var command = Command.of(actor, key, "target.sheet " + trial, lines);
        return commands.run(command, TargetReport.class, () -> setter(actor).flatMap(setter -> changes.newestAlone()
                .flatMap(newest -> book.of(null)
                        .map(standing -> TargetSheet.checked(
                                lines,
                                untouched(standing),
                                new TargetCheck(indicators, standing, actor),
                                newest,
                                setter)))
                .flatMap(checked -> trial || !checked.report().faults().isEmpty()
                        ? Mono.just(Decision.of(checked.report()))
                        : written(checked))));
    }

    private Set<TargetForm> untouched(Targets standing) {
        return new TargetList(indicators, standing, LocalDate.now(clock))
                .of(null, null).stream().map(TargetForm::of).collect(Collectors.toSet());
    }

    private Mono<Decision<TargetReport>> written(TargetSheet.Checked checked) {
        List<TargetChanges.Numbered> numbered = checked.targets().stream()
                .map(target -> new TargetChanges.Numbered(Ids.next(), target))
                .toList();
        var events = new ArrayList<lianqiao.eventlog.NewEvent>();
        numbered.forEach(change -> events.add(TargetSet.of(change)));
        return changes.add(numbered).thenReturn(new Decision<>(checked.report().written(numbered.size()), events));
    }

    private Mono<Function<String, Target.Setting>> setter(Actor actor) {
        Instant now = clock.instant();
        Mono<Function<String, Target.Setting>> operator =
                Mono.just(why -> new Target.Setting(null, null, actor.account(), now, why, false));
        return actor.organisation() == null
                ? operator
                : organisations
                        .find(actor.organisation())
                        .map(by -> why ->
                                new Target.Setting(by.id(), by.name(), actor.account(), now, why, by.demonstration()));
    }
}
