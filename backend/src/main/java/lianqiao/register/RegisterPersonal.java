package lianqiao.register;

import java.util.List;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody did with records, and records that name them as a contact, where they are or were a member of whose record it is or whom it
 * is about. Such a name goes, the fact stays; so does which step was taken, without who it was: the account tells it no more.
 */
@Component
class RegisterPersonal implements PersonalRecords {
    private static final String NAMED = """
             FROM register_record AS r, account AS a, jsonb_each_text(p.told) AS field
            WHERE r.id = p.record AND a.id = :account AND (r.entered_for IN (SELECT organisation FROM membership_ever WHERE account = a.id)
                OR r.organisation IN (SELECT organisation FROM membership_ever WHERE account = a.id))
                AND length(a.display_name) > 1 AND strpos(field.value, a.display_name) > 0
            """;
    private static final List<String> ERASED = List.of("""
            UPDATE register_person AS p SET told = coalesce((SELECT jsonb_object_agg(f.key, f.value) FROM jsonb_each_text(p.told) AS f
                WHERE strpos(f.value, (SELECT display_name FROM account WHERE id = :account)) = 0), '{}')
            WHERE EXISTS (SELECT 1
            """ + NAMED + ")");

    private final DatabaseClient database;

    RegisterPersonal(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(
                database.sql("SELECT record, step AS as, at FROM register_step WHERE account = :account"
                                + " UNION ALL SELECT p.record, 'NAMED', r2.changed_at FROM register_person AS p"
                                + " JOIN register_record AS r2 ON r2.id = p.record WHERE EXISTS (SELECT 1"
                                + NAMED
                                + ") ORDER BY at")
                        .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(database, account, ERASED);
    }
}
