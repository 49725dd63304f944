package lianqiao.party;

import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The operation centres whose registration somebody has looked at. */
@Component
public class OperationCentres {
    private final DatabaseClient database;

    OperationCentres(DatabaseClient database) {
        this.database = database;
    }

    /** The one that has been here longest comes first. */
    public Flux<OperationCentre> recognised() {
        return database.sql("""
                        SELECT organisation.id, region, coalesce(chains, '{}') AS chains, demonstration
                        FROM organisation LEFT JOIN organisation_profile ON organisation_profile.organisation = organisation.id
                        WHERE kind = 'OPERATION_CENTRE' AND verification = 'VERIFIED' ORDER BY verified_at NULLS FIRST, organisation.id
                        """)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new OperationCentre(
                            row.id("id"),
                            row.text("region"),
                            Profiles.texts(columns, "chains"),
                            row.flag("demonstration"));
                })
                .all();
    }
}
