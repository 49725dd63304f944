package lianqiao.access;

import java.net.URI;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Role;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who somebody at an OpenID provider is here. */
@Component
class Identities {
    private final DatabaseClient database;
    private final Commands commands;
    private final Accounts accounts;
    private final OidcSettings settings;

    Identities(DatabaseClient database, Commands commands, Accounts accounts, OidcSettings settings) {
        this.database = database;
        this.commands = commands;
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * What the provider says of somebody.
     *
     * @param address empty unless the provider has checked it
     */
    record Claimed(String issuer, String subject, String address, String displayName) {
        String login() {
            return address.isEmpty() ? subject + "@" + URI.create(issuer).getHost() : address;
        }

        @Override
        public String toString() {
            return "Claimed[" + issuer + "]";
        }
    }

    /** Body of the event; its subject is the account. */
    record IdentityLinked(UUID account, String issuer, boolean newAccount) {}

    /**
     * The account of that person: the one that was linked before; or the one of the same address, if the provider has checked the
     * address; or a new one.
     *
     * @return empty where it is none of these and strangers get no account
     */
    Mono<UUID> account(Claimed claimed) {
        return database.sql("SELECT account FROM identity WHERE issuer = :issuer AND subject = :subject")
                .bind("issuer", claimed.issuer())
                .bind("subject", claimed.subject())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.defer(() -> link(claimed)));
    }

    private Mono<UUID> link(Claimed claimed) {
        return commands.run(
                        Command.of(Actor.anonymous(), null, "identity.link", claimed), UUID.class, () -> known(claimed)
                                .flatMap(account -> linked(claimed, account, false))
                                .switchIfEmpty(Mono.defer(() -> enrolled(claimed))))
                .map(Done::answer);
    }

    private Mono<UUID> known(Claimed claimed) {
        return claimed.address().isEmpty() ? Mono.empty() : accounts.byLogin(claimed.address());
    }

    private Mono<Decision<UUID>> enrolled(Claimed claimed) {
        if (!settings.enrol()) {
            return Mono.empty();
        }
        UUID account = Ids.next();
        // nobody knows this password: it can be replaced by mail
        return accounts.register(new NewAccount(
                        account, claimed.login(), RandomToken.next(), claimed.displayName(), null, Role.VIEWER, false))
                .then(linked(claimed, account, true));
    }

    private Mono<Decision<UUID>> linked(Claimed claimed, UUID account, boolean isNew) {
        return database.sql("INSERT INTO identity (issuer, subject, account) VALUES (:issuer, :subject, :account)")
                .bind("issuer", claimed.issuer())
                .bind("subject", claimed.subject())
                .bind("account", account)
                .then()
                .thenReturn(Decision.of(
                        account,
                        new NewEvent("IdentityLinked", account, new IdentityLinked(account, claimed.issuer(), isNew))));
    }
}
