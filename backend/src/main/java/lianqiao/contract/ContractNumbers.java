package lianqiao.contract;

import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.deal.NumberRegister;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of register numbers: lines are added and taken back, what they say is never changed. */
@Component
class ContractNumbers {
    private final DatabaseClient database;

    ContractNumbers(DatabaseClient database) {
        this.database = database;
    }

    /** The standing first entry of that number; held against another first one by the unique index. */
    Mono<ContractNumber> first(String key) {
        return database.sql(
                        "SELECT * FROM contract_number WHERE number_key = :key AND same_as IS NULL AND taken_back_at IS NULL")
                .bind("key", key)
                .map(ContractNumbers::number)
                .one();
    }

    /** False where another first one of that number came meanwhile, or stands already. */
    Mono<Boolean> add(ContractNumber number) {
        var insert = database.sql("""
                        INSERT INTO contract_number (id, contract, deal, uptake, place, register, number, number_key, registered_on, same_as,
                            entered_by, entered_at)
                        VALUES (:id, :contract, :deal, :uptake, :place, :register, :number, :key, :on, :same, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", number.id())
                .bind("contract", number.contract())
                .bind("place", number.place().name())
                .bind("register", number.register().name())
                .bind("number", number.number())
                .bind("key", number.key())
                .bind("on", number.registeredOn())
                .bind("now", number.enteredAt().atOffset(ZoneOffset.UTC));
        insert = Binding.orNull(insert, "deal", UUID.class, number.deal());
        insert = Binding.orNull(insert, "uptake", UUID.class, number.uptake());
        insert = Binding.orNull(insert, "same", UUID.class, number.sameAs());
        return Binding.orNull(insert, "by", UUID.class, number.enteredBy())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Those of a contract, what was taken back among them, in the order in which they came. */
    Flux<ContractNumber> of(UUID contract) {
        return database.sql("SELECT * FROM contract_number WHERE contract = :contract ORDER BY entered_at, id")
                .bind("contract", contract)
                .map(ContractNumbers::number)
                .all();
    }

    Mono<ContractNumber> find(UUID id) {
        return database.sql("SELECT * FROM contract_number WHERE id = :id")
                .bind("id", id)
                .map(ContractNumbers::number)
                .one();
    }

    /** @return whether none is left that says this number */
    Mono<Boolean> takeBack(ContractNumber number, TakenBack back) {
        return database.sql("""
                        UPDATE contract_number SET taken_back_at = :at, taken_back_because = :because, taken_back_note = :note WHERE id = :id
                        """)
                .bind("id", number.id())
                .bind("at", back.at().atOffset(ZoneOffset.UTC))
                .bind("because", back.because().name())
                .bind("note", back.note())
                .then()
                .then(number.sameAs() == null ? inherit(number) : Mono.just(false));
    }

    /** Where others say the same number, the oldest of them is its first entry from now on, and the number goes on counting. */
    private Mono<Boolean> inherit(ContractNumber first) {
        return database.sql("""
                        SELECT * FROM contract_number WHERE same_as = :first AND taken_back_at IS NULL ORDER BY entered_at, id
                        """)
                .bind("first", first.id())
                .map(ContractNumbers::number)
                .all()
                .collectList()
                .flatMap(left -> left.isEmpty()
                        ? Mono.just(true)
                        : Flux.fromIterable(left)
                                .concatMap(each -> lead(
                                        each.id(),
                                        each == left.getFirst()
                                                ? null
                                                : left.getFirst().id()))
                                .then(Mono.just(false)));
    }

    private Mono<Void> lead(UUID id, @Nullable UUID first) {
        var update = database.sql("UPDATE contract_number SET same_as = :first WHERE id = :id")
                .bind("id", id);
        return Binding.orNull(update, "first", UUID.class, first).then();
    }

    private static ContractNumber number(Readable columns) {
        Row row = new Row(columns);
        return new ContractNumber(
                row.id("id"),
                row.id("contract"),
                row.maybe("deal", UUID.class),
                row.maybe("uptake", UUID.class),
                row.oneOf(ContractNumber.Place.class, "place"),
                row.oneOf(NumberRegister.class, "register"),
                row.text("number"),
                row.date("registered_on"),
                row.maybe("same_as", UUID.class),
                row.maybe("entered_by", UUID.class),
                row.instant("entered_at"),
                ContractRecords.takenBack(row));
    }
}
