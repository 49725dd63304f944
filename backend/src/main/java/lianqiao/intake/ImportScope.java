package lianqiao.intake;

import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Whose imports somebody sees: the operator all, an authority those of the organisations of its region, everybody else those of their own.
 *
 * @param organisation of whom; {@code regionPrefix} of where; both absent: all
 */
record ImportScope(@Nullable UUID organisation, @Nullable String regionPrefix) {
    static ImportScope of(Actor actor) {
        if (actor.isOperator()) {
            return new ImportScope(null, null);
        }
        return actor.kind() == OrganisationKind.AUTHORITY && actor.region() != null
                ? new ImportScope(null, Regions.prefix(actor.region()))
                : new ImportScope(actor.organisationOrNobody(), null);
    }

    /** A query of {@code import_job} with its conditions begun. */
    GenericExecuteSpec restrict(DatabaseClient database, String select, String end) {
        if (organisation != null) {
            return database.sql(select + " AND organisation = :organisation" + end)
                    .bind("organisation", organisation);
        }
        return regionPrefix == null
                ? database.sql(select + end)
                : database.sql(select
                                + " AND organisation IN (SELECT id FROM organisation WHERE starts_with(region, :region))"
                                + end)
                        .bind("region", regionPrefix);
    }
}
