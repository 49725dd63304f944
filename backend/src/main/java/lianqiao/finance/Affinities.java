package lianqiao.finance;

import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Counts what {@link Affinity} rests on: one statement over the two tables, as they are now. */
@Component
class Affinities {
    private static final String COUNT = """
            WITH product AS (
                SELECT id, provider, provider_name, state, offered -> 'chains' AS chains FROM finance_product
                WHERE state <> 'DRAFT'),
            offering AS (
                SELECT provider, max(provider_name) AS name, count(*) AS products FROM product WHERE state = 'OPEN' GROUP BY provider),
            naming AS (
                SELECT provider, chain, count(*) AS naming FROM product, jsonb_array_elements_text(chains) AS chain
                WHERE state = 'OPEN' GROUP BY provider, chain),
            met AS (
                SELECT DISTINCT need.id, product.provider, split_part(node ->> 'node', '/', 1) AS chain
                FROM financing_need AS need JOIN product ON product.id = need.met_by, jsonb_array_elements(need.nodes) AS node
                WHERE need.state = 'MET'),
            own AS (SELECT provider, chain, count(*) AS met FROM met GROUP BY provider, chain),
            whole AS (SELECT chain, count(*) AS met FROM met GROUP BY chain),
            pair AS (SELECT provider, chain FROM naming UNION SELECT provider, chain FROM own)
            SELECT pair.provider, offering.name, pair.chain, offering.products, coalesce(naming.naming, 0) AS naming,
                coalesce(own.met, 0) AS met, coalesce(whole.met, 0) AS met_by_all
            FROM pair JOIN offering USING (provider) LEFT JOIN naming USING (provider, chain)
                LEFT JOIN own USING (provider, chain) LEFT JOIN whole USING (chain)
            WHERE pair.provider = coalesce(:institution, pair.provider) AND pair.chain = coalesce(:chain, pair.chain)
            """;

    private final DatabaseClient database;

    Affinities(DatabaseClient database) {
        this.database = database;
    }

    /** Of one institution or all, to one chain or all; an institution without an open product has none. */
    Flux<Affinity> of(@Nullable UUID institution, @Nullable String chain) {
        var statement = Binding.orNull(database.sql(COUNT), "institution", UUID.class, institution);
        return Binding.orNull(statement, "chain", String.class, chain)
                .map(columns -> {
                    var row = new Row(columns);
                    return Affinity.of(
                            row.id("provider"),
                            row.text("name"),
                            row.text("chain"),
                            row.number("products"),
                            row.number("naming"),
                            row.number("met"),
                            row.number("met_by_all"));
                })
                .all();
    }
}
