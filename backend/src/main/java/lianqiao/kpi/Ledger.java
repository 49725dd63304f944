package lianqiao.kpi;

import static lianqiao.kpi.Columns.ids;
import static lianqiao.kpi.Columns.numbers;
import static lianqiao.kpi.Columns.texts;
import static lianqiao.kpi.Columns.times;
import static lianqiao.kpi.Columns.truths;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.shared.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The ledger's table: locked at its end, read in pages, only ever added to. */
@Component
class Ledger {
    /**
     * The last row, or what stands before the first.
     *
     * @param at nothing behind it is written as of an earlier moment: so a month's rows stand together, and none comes into a month that is
     *     closed, whatever the clocks of several portals say
     */
    record Tail(long seq, String hash, Instant at) {
        static final Tail NONE = new Tail(0, Entry.BEGINNING, Instant.EPOCH);
    }

    private final DatabaseClient database;
    private final String table;

    @Autowired
    Ledger(DatabaseClient database) {
        this(database, "ledger_entry");
    }

    private Ledger(DatabaseClient database, String table) {
        this.database = database;
        this.table = table;
    }

    /** The table of a rebuild, which stands beside the ledger and has its columns. */
    static Ledger rebuilt(DatabaseClient database) {
        return new Ledger(database, "ledger_rebuilt");
    }

    /** The end of the ledger, held until the transaction ends: nobody else can add behind it meanwhile. */
    Mono<Tail> lockedTail() {
        return database.sql("SELECT pg_advisory_xact_lock(hashtext('lianqiao ledger ' || :table))")
                .bind("table", table)
                .then()
                .then(tail());
    }

    Mono<Tail> tail() {
        return database.sql("""
                        SELECT seq, hash, greatest(recorded_at, (
                            SELECT ((max(month) || '-01')::timestamp + interval '1 month') AT TIME ZONE 'Asia/Shanghai'
                            FROM ledger_closing)) AS at
                        FROM %s ORDER BY seq DESC LIMIT 1""".formatted(table)).map(Ledger::tailOf).one().defaultIfEmpty(Tail.NONE);
    }

    /** The facts that have no entry yet, in their order. */
    Mono<List<Fact>> unknown(List<Fact> facts) {
        return database.sql("""
                        SELECT measure, fact FROM %s
                        JOIN unnest(:measures::text[], :facts::text[]) AS asked(measure, fact) USING (measure, fact)""".formatted(table))
                .bind("measures", texts(facts, Fact::measure))
                .bind("facts", texts(facts, Fact::key))
                .map(Ledger::keyOf)
                .all()
                .collect(Collectors.toSet())
                .map(known -> without(facts, known));
    }

    /** All entries of these facts: told, taken back, told again, corrected. */
    Mono<List<Entry>> saidOf(List<Fact> facts) {
        return database.sql("""
                        SELECT said.* FROM %s AS said JOIN (SELECT DISTINCT * FROM unnest(:measures::text[], :facts::text[]))
                            AS asked (measure, said)
                            ON said.measure = asked.measure AND split_part(said.fact, '#', 1) = asked.said""".formatted(table))
                .bind("measures", texts(facts, Fact::measure))
                .bind("facts", texts(facts, fact -> fact.said().getValue()))
                .map(row -> EntryRow.read(new Row(row)))
                .all()
                .collectList();
    }

    Mono<List<Fact>> said(List<Fact> facts) {
        return saidOf(facts).map(said -> said.stream().map(Entry::fact).toList());
    }

    /** Of which of these facts an entry was corrected: told once more, they count anew. */
    Mono<Set<Map.Entry<String, String>>> corrected(List<Fact> facts) {
        return database.sql("""
                        SELECT said.measure, split_part(said.fact, '#', 1) AS fact FROM %s AS said
                        JOIN unnest(:measures::text[], :facts::text[]) AS asked (measure, said)
                            ON said.measure = asked.measure AND split_part(said.fact, '#', 1) = asked.said
                        WHERE said.corrects IS NOT NULL""".formatted(table))
                .bind("measures", texts(facts, Fact::measure))
                .bind("facts", texts(facts, fact -> fact.said().getValue()))
                .map(Ledger::keyOf)
                .all()
                .collect(Collectors.toSet());
    }

    /** One row; empty for a number that there is none of. */
    Mono<Entry> entry(long seq) {
        return after(seq - 1, seq, 1).filter(found -> !found.isEmpty()).map(List::getFirst);
    }

    Mono<Void> add(List<Entry> entries) {
        return database.sql("""
                        INSERT INTO %s (form, seq, measure, fact, event, event_seq, event_type, amount, occurred_at,
                            supply_region, demand_region, supply_park, demand_park, centre, campaign, organisation,
                            other_organisation, node, basis, subject, size, evidence, demonstration, link, corrects, reason,
                            rule_version, recorded_at, prev_hash, hash)
                        SELECT * FROM unnest(:form::int[], :seq::bigint[], :measure::text[], :fact::text[], :event::uuid[],
                            :event_seq::bigint[], :event_type::text[], :amount::bigint[], :occurred_at::timestamptz[],
                            :supply_region::text[], :demand_region::text[], :supply_park::text[], :demand_park::text[],
                            :centre::uuid[], :campaign::uuid[], :organisation::uuid[], :other_organisation::uuid[],
                            :node::text[], :basis::text[], :subject::text[], :size::text[], :evidence::text[],
                            :demonstration::boolean[], :link::text[], :corrects::bigint[], :reason::text[], :rule_version::text[], :recorded_at::timestamptz[],
                            :prev_hash::text[], :hash::text[])""".formatted(table)).bindValues(columns(entries)).then();
    }

    Mono<List<Entry>> after(long seq, long upTo, int limit) {
        return database.sql("SELECT * FROM " + table + " WHERE seq > :seq AND seq <= :up_to ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("up_to", upTo)
                .bind("limit", limit)
                .map(row -> EntryRow.read(new Row(row)))
                .all()
                .collectList();
    }

    static Tail tailOf(Readable columns) {
        Row row = new Row(columns);
        return new Tail(row.number("seq"), row.text("hash"), row.instant("at"));
    }

    private static Map.Entry<String, String> keyOf(Readable columns) {
        Row row = new Row(columns);
        return Map.entry(row.text("measure"), row.text("fact"));
    }

    private static List<Fact> without(List<Fact> facts, Set<Map.Entry<String, String>> known) {
        return facts.stream()
                .filter(fact -> !known.contains(Map.entry(fact.measure(), fact.key())))
                .toList();
    }

    private static Map<String, Object> columns(List<Entry> entries) {
        List<Fact> facts = entries.stream().map(Entry::fact).toList();
        List<Dimensions> by = facts.stream().map(Fact::dimensions).toList();
        return Map.ofEntries(
                Map.entry("form", numbers(entries, entry -> (long) entry.form())),
                Map.entry("seq", numbers(entries, Entry::seq)),
                Map.entry("measure", texts(facts, Fact::measure)),
                Map.entry("fact", texts(facts, Fact::key)),
                Map.entry("event", ids(facts, Fact::event)),
                Map.entry("event_seq", numbers(facts, Fact::eventSeq)),
                Map.entry("event_type", texts(facts, Fact::eventType)),
                Map.entry("amount", numbers(facts, Fact::amount)),
                Map.entry("occurred_at", times(facts, Fact::occurredAt)),
                Map.entry("supply_region", texts(by, Dimensions::supplyRegion)),
                Map.entry("demand_region", texts(by, Dimensions::demandRegion)),
                Map.entry("supply_park", texts(by, Dimensions::supplyPark)),
                Map.entry("demand_park", texts(by, Dimensions::demandPark)),
                Map.entry("centre", ids(by, Dimensions::centre)),
                Map.entry("campaign", ids(by, Dimensions::campaign)),
                Map.entry("organisation", ids(by, Dimensions::organisation)),
                Map.entry("other_organisation", ids(by, Dimensions::otherOrganisation)),
                Map.entry("node", texts(by, Dimensions::node)),
                Map.entry("basis", texts(by, Dimensions::basis)),
                Map.entry("subject", texts(by, Dimensions::subject)),
                Map.entry("size", texts(by, Dimensions::size)),
                Map.entry("evidence", texts(by, Dimensions::evidence)),
                Map.entry("demonstration", truths(by, Dimensions::demonstration)),
                Map.entry("link", texts(facts, Fact::link)),
                Map.entry(
                        "corrects",
                        numbers(
                                facts,
                                fact -> fact.corrects() == null
                                        ? null
                                        : fact.corrects().seq())),
                Map.entry(
                        "reason",
                        texts(
                                facts,
                                fact -> fact.corrects() == null
                                        ? null
                                        : fact.corrects().reason())),
                Map.entry("rule_version", texts(entries, Entry::ruleVersion)),
                Map.entry("recorded_at", times(entries, Entry::recordedAt)),
                Map.entry("prev_hash", texts(entries, Entry::prevHash)),
                Map.entry("hash", texts(entries, Entry::hash)));
    }
}
