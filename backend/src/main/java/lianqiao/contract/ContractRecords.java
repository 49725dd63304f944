package lianqiao.contract;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of what was agreed, of numbers and of royalty reports. */
@Component
class ContractRecords {
    private final DatabaseClient database;

    ContractRecords(DatabaseClient database) {
        this.database = database;
    }

    /** In a transaction: of two who write into the papers of one deal the second waits for the first. */
    Mono<Void> hold(UUID deal) {
        return database.sql("SELECT id FROM deal WHERE id = :deal FOR UPDATE")
                .bind("deal", deal)
                .then();
    }

    Mono<ContractTerms> terms(UUID deal) {
        return database.sql("SELECT * FROM contract_terms WHERE deal = :deal")
                .bind("deal", deal)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new ContractTerms(
                            row.number("version"),
                            row.maybe("amount_fen", Long.class),
                            row.maybe("base_fee_fen", Long.class),
                            row.maybe("royalty_bp", Integer.class),
                            row.maybe("signed_on", LocalDate.class));
                })
                .one()
                .defaultIfEmpty(ContractTerms.NONE);
    }

    /** @param terms with the version that was read. @throws ConflictException where somebody wrote meanwhile */
    Mono<ContractTerms> keep(UUID deal, ContractTerms terms, Actor actor, Instant now) {
        var sql = database.sql("""
                        INSERT INTO contract_terms AS t (deal, version, amount_fen, base_fee_fen, royalty_bp, signed_on, changed_by, changed_at)
                        VALUES (:deal, :read + 1, :amount, :base, :royalty, :signed, :by, :now)
                        ON CONFLICT (deal) DO UPDATE SET version = excluded.version, amount_fen = excluded.amount_fen,
                            base_fee_fen = excluded.base_fee_fen, royalty_bp = excluded.royalty_bp, signed_on = excluded.signed_on,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        WHERE t.version = :read
                        """)
                .bind("deal", deal)
                .bind("read", terms.version())
                .bind("now", now.atOffset(ZoneOffset.UTC));
        sql = Binding.orNull(sql, "amount", Long.class, terms.amountFen());
        sql = Binding.orNull(sql, "base", Long.class, terms.baseFeeFen());
        sql = Binding.orNull(sql, "royalty", Integer.class, terms.royaltyBp());
        sql = Binding.orNull(sql, "signed", LocalDate.class, terms.signedOn());
        return Binding.orNull(sql, "by", UUID.class, actor.organisation())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(deal)))
                .then(Mono.defer(() -> terms(deal)));
    }

    /** The first entry of that number; held against another first one by the unique index. */
    Mono<ContractNumber> first(String key) {
        return database.sql("SELECT * FROM contract_number WHERE number_key = :key AND same_as IS NULL")
                .bind("key", key)
                .map(ContractRecords::number)
                .one();
    }

    /** False where another first one of that number came meanwhile, or the deal has it in that register already. */
    Mono<Boolean> add(ContractNumber number, String key) {
        var insert = database.sql("""
                        INSERT INTO contract_number (id, deal, register, number, number_key, registered_on, same_as, entered_by, entered_at)
                        VALUES (:id, :deal, :register, :number, :key, :on, :same, :by, :now) ON CONFLICT DO NOTHING
                        """)
                .bind("id", number.id())
                .bind("deal", number.deal())
                .bind("register", number.register().name())
                .bind("number", number.number())
                .bind("key", key)
                .bind("on", number.registeredOn())
                .bind("now", number.enteredAt().atOffset(ZoneOffset.UTC));
        insert = Binding.orNull(insert, "same", UUID.class, number.sameAs());
        return Binding.orNull(insert, "by", UUID.class, number.enteredBy())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Flux<ContractNumber> numbers(UUID deal) {
        return database.sql("SELECT * FROM contract_number WHERE deal = :deal ORDER BY entered_at, id")
                .bind("deal", deal)
                .map(ContractRecords::number)
                .all();
    }

    private static ContractNumber number(Readable columns) {
        Row row = new Row(columns);
        return new ContractNumber(
                row.id("id"),
                row.id("deal"),
                row.oneOf(ContractNumber.Register.class, "register"),
                row.text("number"),
                row.date("registered_on"),
                row.maybe("same_as", UUID.class),
                row.maybe("entered_by", UUID.class),
                row.instant("entered_at"));
    }

    Mono<Void> add(UUID deal, RoyaltyReport report, UUID by) {
        return database.sql("""
                        INSERT INTO royalty_report (id, deal, from_day, until_day, base_fen, royalty_fen, evidence, reported_by, reported_at)
                        VALUES (:id, :deal, :from, :until, :base, :royalty, :evidence, :by, :now)
                        """)
                .bind("id", report.id())
                .bind("deal", deal)
                .bind("from", report.from())
                .bind("until", report.until())
                .bind("base", report.baseFen())
                .bind("royalty", report.royaltyFen())
                .bind("evidence", report.evidence())
                .bind("by", by)
                .bind("now", report.reportedAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    /** In the order of their periods. */
    Flux<RoyaltyReport> reports(UUID deal) {
        return database.sql("SELECT * FROM royalty_report WHERE deal = :deal ORDER BY from_day")
                .bind("deal", deal)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new RoyaltyReport(
                            row.id("id"),
                            row.date("from_day"),
                            row.date("until_day"),
                            row.number("base_fen"),
                            row.number("royalty_fen"),
                            row.id("evidence"),
                            row.instant("reported_at"));
                })
                .all();
    }
}
