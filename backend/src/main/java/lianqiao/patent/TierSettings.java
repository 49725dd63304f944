package lianqiao.patent;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The settings by which tiers are reckoned, all that ever were. */
@Component
class TierSettings {
    private final DatabaseClient database;

    TierSettings(DatabaseClient database) {
        this.database = database;
    }

    /** The newest that is committed. */
    Mono<TierSetting> current() {
        return newestFirst(1).next();
    }

    Flux<TierSetting> newestFirst(int most) {
        return database.sql("SELECT * FROM stock_tier_setting ORDER BY version DESC LIMIT :most")
                .bind("most", most)
                .map(TierSettings::setting)
                .all();
    }

    /** Changes of settings wait for each other here, until their transactions end. */
    Mono<TierSetting> currentAlone() {
        return database.sql("SELECT pg_advisory_xact_lock(7115144)").then().then(Mono.defer(this::current));
    }

    Mono<Void> add(TierSetting setting) {
        var insert = database.sql("""
                        INSERT INTO stock_tier_setting (version, maturity_weight, fit_weight, prospect_weight, tier_a, tier_b,
                            reason, organisation, account, at)
                        VALUES (:version, :maturity, :fit, :prospect, :a, :b, :reason, :organisation, :account, :at)
                        """)
                .bind("version", setting.version())
                .bind("maturity", setting.maturityWeight())
                .bind("fit", setting.fitWeight())
                .bind("prospect", setting.prospectWeight())
                .bind("a", setting.tierA())
                .bind("b", setting.tierB())
                .bind("reason", setting.reason())
                .bind("at", setting.at());
        insert = Binding.orNull(insert, "organisation", UUID.class, setting.organisation());
        return Binding.orNull(insert, "account", UUID.class, setting.account()).then();
    }

    private static TierSetting setting(Readable columns) {
        var row = new Row(columns);
        return new TierSetting(
                row.count("version"),
                row.count("maturity_weight"),
                row.count("fit_weight"),
                row.count("prospect_weight"),
                row.count("tier_a"),
                row.count("tier_b"),
                row.text("reason"),
                row.maybe("organisation", UUID.class),
                row.maybe("account", UUID.class),
                row.instant("at"));
    }
}
