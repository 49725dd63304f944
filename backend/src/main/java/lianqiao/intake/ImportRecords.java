package lianqiao.intake;

import java.util.List;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Raw cells of imports that name a person, by name or mail address, in the imports that they gave themselves or that an organisation gave
 * in which they are or were a member. The cells lose the name, the files go: they hold rows that nobody has read for names. What an import
 * in hand still needs stays until it is at rest.
 */
@Component
class ImportRecords implements PersonalRecords {
    private static final String WORDS = """
            WITH words AS (SELECT word FROM account CROSS JOIN LATERAL (VALUES (display_name), (address)) AS w (word)
                WHERE id = :account AND length(word) > 1),
            jobs AS (SELECT id FROM import_job WHERE actor ->> 'account' = :account::text
                OR organisation IN (SELECT organisation FROM membership_ever WHERE account = :account))
            """;
    private static final String TOLD = WORDS + """
            SELECT DISTINCT o.import, o.row, f ->> 'column' AS column, f ->> 'value' AS value
            FROM import_row_outcome AS o CROSS JOIN LATERAL jsonb_array_elements(o.findings) AS f
            JOIN words ON strpos(f ->> 'value', word) > 0
            WHERE o.import IN (SELECT id FROM jobs) ORDER BY o.import, o.row LIMIT 1000
            """;
    private static final List<String> ERASED = List.of("""
            %s UPDATE import_row_outcome AS o SET findings = (
                SELECT jsonb_agg(CASE WHEN EXISTS (SELECT FROM words WHERE strpos(f ->> 'value', word) > 0)
                    THEN f || '{"value": ""}' ELSE f END ORDER BY place)
                FROM jsonb_array_elements(o.findings) WITH ORDINALITY AS all_of_them (f, place))
            WHERE o.import IN (SELECT id FROM jobs) AND o.findings <> '[]'
                AND EXISTS (SELECT FROM words WHERE strpos(o.findings::text, word) > 0)
            """.formatted(WORDS), """
            %s UPDATE import_job AS job SET forgotten_at = now(),
                file_name = CASE WHEN EXISTS (SELECT FROM words WHERE strpos(file_name, word) > 0)
                    THEN '' ELSE file_name END,
                reading = jsonb_set(reading, '{columns}', (SELECT coalesce(jsonb_agg(
                    c || '{"samples": []}' ORDER BY place), '[]')
                    FROM jsonb_array_elements(reading -> 'columns') WITH ORDINALITY AS all_of_them (c, place)))
            WHERE id IN (SELECT id FROM jobs)
            """.formatted(WORDS));

    private final DatabaseClient database;
    private final ForgottenFiles files;

    ImportRecords(DatabaseClient database, ForgottenFiles files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public String name() {
        return "importedCells";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql(TOLD).bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(database, account, ERASED).then(Mono.defer(files::remove));
    }
}
