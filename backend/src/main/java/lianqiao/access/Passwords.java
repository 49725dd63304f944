package lianqiao.access;

import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A password changed by its owner, who must know the old one: a session left open on a desk is not enough. */
@Component
class Passwords {
    private final Commands commands;
    private final Accounts accounts;
    private final SignInTries tries;
    private final Sessions sessions;

    Passwords(Commands commands, Accounts accounts, SignInTries tries, Sessions sessions) {
        this.commands = commands;
        this.accounts = accounts;
        this.tries = tries;
        this.sessions = sessions;
    }

    /** @param session the token of the session that asks, which alone goes on */
    Mono<Void> change(Actor actor, String session, String address, String current, String wanted) {
        UUID account = Objects.requireNonNull(actor.account());
        return accounts.login(account)
                .flatMap(login -> tries.check(login, current, address))
                .switchIfEmpty(Mono.error(Passwords::wrong))
                .flatMap(known -> commands.run(
                        Command.of(actor, null, "password.change", ""), UUID.class, () -> accounts.changePassword(
                                        account, wanted)
                                .then(sessions.endOthers(account, session))
                                .thenReturn(Decision.of(account, PasswordChanged.event(account, false)))))
                .then();
    }

    private static RuntimeException wrong() {
        return Refusal.of(
                        "WRONG_PASSWORD",
                        "current",
                        "当前密码不正确",
                        "The current password is wrong",
                        "忘记密码请退出后用邮件重置",
                        "If you forgot it, sign out and have it reset by mail")
                .asException();
    }
}
