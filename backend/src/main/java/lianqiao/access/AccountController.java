package lianqiao.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One's own account. */
@RestController
@RequestMapping("/api/v1/account")
class AccountController {
    private final DatabaseClient database;

    AccountController(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What the portal knows of the person, and for whom they may act.
     *
     * @param address where mail goes; empty where none is known
     */
    record Account(UUID id, String login, String displayName, String address, List<Belonging> organisations) {}

    /** An organisation that the person may act for: {@code PUT /session/organisation}. */
    record Belonging(UUID organisation, String name, OrganisationKind kind, Role role) {}

    @GetMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<Account> mine(Actor actor) {
        UUID account = Objects.requireNonNull(actor.account());
        return belongings(account).collectList().flatMap(organisations -> database.sql(
                        "SELECT login, display_name, address FROM account WHERE id = :id")
                .bind("id", account)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Account(
                            account, row.text("login"), row.text("display_name"), row.text("address"), organisations);
                })
                .one());
    }

    private Flux<Belonging> belongings(UUID account) {
        return database.sql("""
                        SELECT o.id, o.name, o.kind, m.role FROM membership m JOIN organisation o ON o.id = m.organisation
                        WHERE m.account = :account ORDER BY o.name COLLATE "zh-x-icu", o.id
                        """)
                .bind("account", account)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Belonging(
                            row.id("id"),
                            row.text("name"),
                            row.oneOf(OrganisationKind.class, "kind"),
                            row.oneOf(Role.class, "role"));
                })
                .all();
    }
}
