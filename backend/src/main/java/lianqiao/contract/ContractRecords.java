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
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of what was agreed and of royalty reports. */
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

    Mono<Void> add(RoyaltyReport report, UUID by) {
        return database.sql("""
                        INSERT INTO royalty_report (id, deal, from_day, until_day, base_fen, royalty_fen, evidence, reported_by, reported_at)
                        VALUES (:id, :deal, :from, :until, :base, :royalty, :evidence, :by, :now)
                        """)
                .bind("id", report.id())
                .bind("deal", report.deal())
                .bind("from", report.from())
                .bind("until", report.until())
                .bind("base", report.baseFen())
                .bind("royalty", report.royaltyFen())
                .bind("evidence", report.evidence())
                .bind("by", by)
                .bind("now", report.reportedAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    /** In the order of their periods; what was taken back among them. */
    Flux<RoyaltyReport> reports(UUID deal) {
        return database.sql("SELECT * FROM royalty_report WHERE deal = :deal ORDER BY from_day, reported_at")
                .bind("deal", deal)
                .map(ContractRecords::read)
                .all();
    }

    Mono<RoyaltyReport> report(UUID id) {
        return database.sql("SELECT * FROM royalty_report WHERE id = :id")
                .bind("id", id)
                .map(ContractRecords::read)
                .one();
    }

    Mono<Void> takeBack(UUID report, TakenBack back) {
        return database.sql("""
                        UPDATE royalty_report SET taken_back_at = :at, taken_back_because = :because, taken_back_note = :note WHERE id = :id
                        """)
                .bind("id", report)
                .bind("at", back.at().atOffset(ZoneOffset.UTC))
                .bind("because", back.because().name())
                .bind("note", back.note())
                .then();
    }

    private static RoyaltyReport read(Readable columns) {
        Row row = new Row(columns);
        return new RoyaltyReport(
                row.id("id"),
                row.id("deal"),
                row.date("from_day"),
                row.date("until_day"),
                row.number("base_fen"),
                row.number("royalty_fen"),
                row.id("evidence"),
                row.instant("reported_at"),
                takenBack(row));
    }

    /** Null while it stands. */
    static @Nullable TakenBack takenBack(Row row) {
        var at = row.maybeInstant("taken_back_at");
        return at == null
                ? null
                : new TakenBack(row.oneOf(TakenBack.Why.class, "taken_back_because"), row.text("taken_back_note"), at);
    }
}
