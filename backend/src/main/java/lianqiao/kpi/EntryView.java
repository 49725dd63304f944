package lianqiao.kpi;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the API shows it. Who took part, and the fact's key (which names them), are shown to the parties, to the centre and
 * to authorities; everybody else sees the figure without the names.
 *
 * @param link where in the API the thing itself stands
 */
record EntryView(
        long seq,
        String measure,
        @Nullable String fact,
        long amount,
        Instant occurredAt,
        Instant recordedAt,
        SourceEvent event,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        @Nullable UUID centre,
        @Nullable UUID campaign,
        @Nullable UUID organisation,
        @Nullable UUID otherOrganisation,
        @Nullable String node,
        @Nullable String basis,
        boolean demonstration,
        @Nullable String link,
        String ruleVersion,
        String hash) {

    /** The event that the entry was read from. */
    record SourceEvent(UUID id, long seq, String type) {}

    static EntryView of(Entry entry, Actor reader) {
        Fact fact = entry.fact();
        Dimensions by = fact.dimensions();
        boolean named = mayKnowWho(by, reader);
        return new EntryView(
                entry.seq(),
                fact.measure(),
                named ? fact.key() : null,
                fact.amount(),
                fact.occurredAt(),
                entry.recordedAt(),
                new SourceEvent(fact.event(), fact.eventSeq(), fact.eventType()),
                by.supplyRegion(),
                by.demandRegion(),
                by.centre(),
                by.campaign(),
                named ? by.organisation() : null,
                named ? by.otherOrganisation() : null,
                by.node(),
                by.basis(),
                by.demonstration(),
                named || isOpen(fact) ? fact.link() : null,
                entry.ruleVersion(),
                entry.hash());
    }

    private static boolean mayKnowWho(Dimensions by, Actor reader) {
        return reader.kind() == OrganisationKind.AUTHORITY
                || reader.isOperator()
                || reader.actsFor(by.centre())
                || reader.actsFor(by.organisation())
                || reader.actsFor(by.otherOrganisation());
    }

    /** A published licence is open to everybody anyway; a deal or an uptake is not. */
    private static boolean isOpen(Fact fact) {
        return fact.measure().equals("licences_published");
    }
}
