package lianqiao.evidence;

import java.util.List;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Evidence that a person attached, and names of files that name them where they are or were a member. Such a name goes; the contents stay:
 * they are the organisations' proof of what they did (PIPL art. 47), and who attached them is not told any more.
 */
@Component
class EvidenceRecords implements PersonalRecords {
    private static final String NAMED = """
            organisation IN (SELECT organisation FROM membership_ever WHERE account = :account)
            AND EXISTS (SELECT FROM account CROSS JOIN LATERAL (VALUES (display_name), (address)) AS words (word)
                WHERE account.id = :account AND length(word) > 1 AND strpos(file_name, word) > 0)
            """;
    private static final List<String> ERASED = List.of("UPDATE evidence SET file_name = '' WHERE " + NAMED);

    private final DatabaseClient database;

    EvidenceRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(
                database.sql("SELECT id, subject, kind, file_name, attached_at, withdrawn_at FROM evidence"
                                + " WHERE account = :account OR (" + NAMED + ") ORDER BY attached_at LIMIT 1000")
                        .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(database, account, ERASED);
    }
}
