package lianqiao.licence;

import lianqiao.patent.ApplicationNumber;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Which open licences of a patent stand, asked from the side of finance: a pledgee must consent to them. */
@Component
public class StandingLicences {
    private final DatabaseClient database;

    StandingLicences(DatabaseClient database) {
        this.database = database;
    }

    /** Published ones, the declared before those of other platforms; none says only that none stands here. */
    public Flux<StandingLicence> of(ApplicationNumber number) {
        return database.sql("""
                        SELECT licence.id, licence.basis FROM licence JOIN patent ON patent.id = licence.patent
                        WHERE patent.number = :number AND licence.state = 'PUBLISHED' AND licence.duplicate_of IS NULL
                        ORDER BY licence.basis = 'EXTERNAL', licence.published_at
                        """)
                .bind("number", number.value())
                .map(columns -> {
                    var row = new Row(columns);
                    return new StandingLicence(row.id("id"), row.oneOf(Basis.class, "basis") == Basis.EXTERNAL);
                })
                .all();
    }
}
