package lianqiao.party;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of labels that organisations carry. */
@Component
class Labels {
    private final DatabaseClient database;

    Labels(DatabaseClient database) {
        this.database = database;
    }

    Flux<Label> of(UUID organisation) {
        return database.sql("SELECT * FROM organisation_label WHERE organisation = :organisation ORDER BY label")
                .bind("organisation", organisation)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Label(
                            row.text("label"),
                            row.date("valid_from"),
                            row.date("valid_until"),
                            row.text("evidence"),
                            row.maybeInstant("confirmed_at") != null);
                })
                .all();
    }

    /** All labels of the organisation are these now; one that says the same as before keeps its confirmation. */
    Mono<Void> replace(UUID organisation, List<Label> labels) {
        return database.sql("DELETE FROM organisation_label WHERE organisation = :organisation")
                .bind("organisation", organisation)
                .then()
                .thenMany(Flux.fromIterable(labels).concatMap(label -> insert(organisation, label)))
                .then();
    }

    /** @throws NotFoundException where the organisation states no such label */
    Mono<Void> confirm(UUID organisation, String label) {
        return database.sql(
                        "UPDATE organisation_label SET confirmed_at = now() WHERE organisation = :organisation AND label = :label")
                .bind("organisation", organisation)
                .bind("label", label)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("label", label)))
                .then();
    }

    private Mono<Void> insert(UUID organisation, Label label) {
        return database.sql("""
                        INSERT INTO organisation_label (organisation, label, valid_from, valid_until, evidence, confirmed_at)
                        VALUES (:organisation, :label, :from, :until, :evidence, CASE WHEN :confirmed THEN now() END)
                        """)
                .bind("organisation", organisation)
                .bind("label", label.label())
                .bind("from", label.validFrom())
                .bind("until", label.validUntil())
                .bind("evidence", label.evidence())
                .bind("confirmed", label.confirmed())
                .then();
    }
}
