package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Regions;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests to counter an entry, each with its entry; everybody sees those that concern them or their region. */
@Component
class Corrections {
    private static final String FROM = " FROM ledger_correction c JOIN ledger_entry e ON e.seq = c.entry";

    /** The correction's own columns get names of their own: the entry has a reason, too. */
    private static final String SELECT = """
            SELECT e.*, c.id AS c_id, c.reason AS c_reason, c.words AS c_words, c.state AS c_state, c.asked_by AS c_asked_by,
                c.asked_for AS c_asked_for, c.asked_at AS c_asked_at, c.decided_by AS c_decided_by,
                c.decided_for AS c_decided_for, c.decided_at AS c_decided_at, c.answer AS c_answer,
                (SELECT seq FROM ledger_entry WHERE corrects = c.entry) AS c_counter_entry""" + FROM;

    private final DatabaseClient database;

    Corrections(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Correction>> page(Actor reader, Correction.@Nullable State state, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = " WHERE " + seenBy(reader, values);
        if (state != null) {
            where += " AND c.state = :state";
            values.put("state", state.name());
        }
        Mono<Long> total = database.sql("SELECT count(*)" + FROM + where)
                .bindValues(values)
                .mapValue(Long.class)
                .one();
        Mono<List<Correction>> items = database.sql(
                        SELECT + where + " ORDER BY (c.state = 'ASKED') DESC, c.asked_at DESC, c.id LIMIT "
                                + request.size() + " OFFSET " + request.offset())
                .bindValues(values)
                .map(Corrections::read)
                .all()
                .collectList();
        return total.zipWith(items, Page::new);
    }

    /** @throws NotFoundException for who has nothing to do with it */
    Mono<Correction> get(Actor reader, UUID id) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        return one(SELECT + " WHERE c.id = :id AND " + seenBy(reader, values), values)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("correction", id)));
    }

    /** The same, held until the transaction ends: it is decided once. */
    Mono<Correction> locked(Actor reader, UUID id) {
        return database.sql("SELECT id FROM ledger_correction WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .fetch()
                .first()
                .then(Mono.defer(() -> get(reader, id)));
    }

    /** Whether somebody asked already, and wasn't refused. */
    Mono<Boolean> isAsked(long entry) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM ledger_correction WHERE entry = :entry AND state IN ('ASKED', 'APPROVED'))
                            OR EXISTS (SELECT FROM ledger_entry WHERE corrects = :entry)""").bind("entry", entry).mapValue(Boolean.class).one();
    }

    Mono<Void> ask(UUID id, long entry, CorrectionReason reason, String words, Actor actor, Instant now) {
        return database.sql("""
                        INSERT INTO ledger_correction (id, entry, reason, words, state, asked_by, asked_for, asked_at)
                        VALUES (:id, :entry, :reason, :words, 'ASKED', :account, :organisation, :at)""")
                .bind("id", id)
                .bind("entry", entry)
                .bind("reason", reason.name())
                .bind("words", words)
                .bind("account", CorrectionRules.person(actor))
                .bind("organisation", actor.requiredOrganisation())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    Mono<Void> decide(UUID id, Correction.State state, String answer, Actor actor, Instant now) {
        return database.sql("""
                        UPDATE ledger_correction SET state = :state, answer = :answer, decided_by = :account,
                            decided_for = :organisation, decided_at = :at
                        WHERE id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("answer", answer)
                .bind("account", CorrectionRules.person(actor))
                .bind("organisation", actor.requiredOrganisation())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    private Mono<Correction> one(String sql, Map<String, Object> values) {
        return database.sql(sql).bindValues(values).map(Corrections::read).one();
    }

    /** The operator everything; authorities and centres their region's; everybody what they are a party to, earned or asked for. */
    private static String seenBy(Actor reader, Map<String, Object> values) {
        if (reader.isOperator()) {
            return "true";
        }
        values.put("mine", reader.organisationOrNobody());
        String mine = ":mine IN (e.organisation, e.other_organisation, e.centre, c.asked_for)";
        boolean watches =
                reader.kind() == OrganisationKind.AUTHORITY || reader.kind() == OrganisationKind.OPERATION_CENTRE;
        if (!watches || reader.region() == null) {
            return mine;
        }
        values.put("region", Regions.prefix(reader.region()) + "%");
        return "(" + mine + " OR e.supply_region LIKE :region OR e.demand_region LIKE :region"
                + " OR coalesce(e.supply_region, e.demand_region) IS NULL)";
    }

    private static Correction read(Readable columns) {
        Row row = new Row(columns);
        return new Correction(
                row.id("c_id"),
                EntryRow.read(row),
                row.oneOf(CorrectionReason.class, "c_reason"),
                row.text("c_words"),
                row.oneOf(Correction.State.class, "c_state"),
                row.id("c_asked_by"),
                row.id("c_asked_for"),
                row.instant("c_asked_at"),
                row.maybe("c_decided_by", UUID.class),
                row.maybe("c_decided_for", UUID.class),
                row.maybeInstant("c_decided_at"),
                row.maybe("c_answer", String.class),
                row.maybe("c_counter_entry", Long.class));
    }
}
