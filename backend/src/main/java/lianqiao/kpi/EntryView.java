package lianqiao.kpi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the API shows it. Who took part, and the fact's key (which names them), are shown to the parties, to the centre and
 * to authorities; everybody else sees the figure without the names.
 *
 * @param subject what is counted once; named like the parties
 * @param evidence SHA-256 of the evidence file, for who holds the file
 * @param link where in the API the thing itself stands
 * @param corrects the row that this one counters, and why
 * @param correctedBy the row that counters this one, and why
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
        @Nullable String supplyPark,
        @Nullable String demandPark,
        @Nullable UUID centre,
        @Nullable UUID campaign,
        @Nullable UUID organisation,
        @Nullable UUID otherOrganisation,
        @Nullable String node,
        @Nullable String basis,
        @Nullable String subject,
        @Nullable String size,
        @Nullable String evidence,
        boolean demonstration,
        @Nullable String link,
        @Nullable CorrectionLink corrects,
        @Nullable CorrectionLink correctedBy,
        String ruleVersion,
        String hash) {

    private static final List<String> OPEN = List.of("/register-records/", "/campaigns/");

    /** The event that the entry was read from. */
    record SourceEvent(UUID id, long seq, String type) {}

    /** @param seq the other row @param reason code of why */
    record CorrectionLink(long seq, String reason) {}

    /** @param correctedBy the row that counters it */
    static EntryView of(Entry entry, @Nullable CorrectionLink correctedBy, Actor reader) {
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
                by.supplyPark(),
                by.demandPark(),
                by.centre(),
                by.campaign(),
                named ? by.organisation() : null,
                named ? by.otherOrganisation() : null,
                by.node(),
                by.basis(),
                named ? by.subject() : null,
                by.size(),
                by.evidence(),
                by.demonstration(),
                named || isOpen(fact) ? fact.link() : null,
                fact.corrects() == null
                        ? null
                        : new CorrectionLink(
                                fact.corrects().seq(), fact.corrects().reason()),
                correctedBy,
                entry.ruleVersion(),
                entry.hash());
    }

    static boolean mayKnowWho(Dimensions by, Actor reader) {
        return reader.kind() == OrganisationKind.AUTHORITY
                || reader.isOperator()
                || reader.actsFor(by.centre())
                || reader.actsFor(by.organisation())
                || reader.actsFor(by.otherOrganisation());
    }

    /** A published licence, a campaign and an accepted record are open to everybody anyway; a deal or an uptake is not. */
    private static boolean isOpen(Fact fact) {
        return fact.measure().equals("licences_published") || OPEN.stream().anyMatch(fact.link()::startsWith);
    }
}
