package lianqiao.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's own data: all of it to take along, or to be forgotten. The log keeps its lines: they name ids, and these say nothing then. */
@Component
class Erasure {
    /** What one person did is told to this many lines. */
    private static final int DEEDS = 10_000;

    private final AccountRecords account;
    private final List<PersonalRecords> others;
    private final EventLog log;
    private final Commands commands;

    Erasure(AccountRecords account, List<PersonalRecords> others, EventLog log, Commands commands) {
        this.account = account;
        this.others = others;
        this.log = log;
        this.commands = commands;
    }

    /** Body of the event of that name. */
    record AccountErased(UUID account) {}

    /** A line of the log that names the person. */
    record Deed(long seq, java.time.Instant at, String type, UUID subject) {}

    Mono<Map<String, Object>> everything(UUID person) {
        return account.of(person)
                .flatMap(known -> Flux.fromIterable(others)
                        .concatMap(part -> part.of(person).map(told -> Map.entry(part.name(), told)))
                        .collect(
                                () -> new LinkedHashMap<>(known),
                                (all, part) -> all.put(part.getKey(), part.getValue())))
                .zipWith(
                        log.by(person, DEEDS)
                                .map(event -> new Deed(event.seq(), event.at(), event.type(), event.subject()))
                                .collectList(),
                        (all, deeds) -> {
                            all.put("actions", deeds);
                            return all;
                        });
    }

    /** @param confirmation the person's own login, typed once more: there is no way back */
    Mono<Void> erase(Actor actor, String confirmation) {
        UUID person = Objects.requireNonNull(actor.account());
        var command = Command.of(actor, null, "account.erase", person);
        return commands.run(command, UUID.class, () -> allowed(person, confirmation)
                        .thenMany(Flux.fromIterable(others))
                        .concatMap(part -> part.erase(person))
                        .then(account.erase(person))
                        .thenReturn(
                                Decision.of(person, new NewEvent("AccountErased", person, new AccountErased(person)))))
                .then();
    }

    private Mono<Void> allowed(UUID person, String confirmation) {
        return account.login(person)
                .filter(login -> login.equalsIgnoreCase(confirmation.strip()))
                .switchIfEmpty(Mono.error(() -> notConfirmed().asException()))
                .then(account.isLastOperator(person))
                .filter(last -> !last)
                .switchIfEmpty(Mono.error(() -> lastOperator().asException()))
                .then();
    }

    private static Refusal notConfirmed() {
        return Refusal.of(
                "NOT_CONFIRMED",
                "login",
                "输入的账号与当前账号不符",
                "That is not the login of this account",
                "注销后不可恢复，请原样输入您的登录账号以确认",
                "It can't be undone: type your own login to confirm");
    }

    private static Refusal lastOperator() {
        return Refusal.of(
                "LAST_OPERATOR",
                null,
                "您是唯一的平台运营者",
                "You are the only operator of the portal",
                "请先设置另一位运营者",
                "Make another operator first");
    }
}
