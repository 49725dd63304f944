package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.patent.Ipc;
import lianqiao.patent.Patent;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of the table {@code licence}: columns by the same names. Rows travel as JSON, so that one statement takes many. */
@JsonNaming(SnakeCaseStrategy.class)
record LicenceRow(
        UUID id,
        long version,
        LicenceState state,
        Basis basis,
        UUID patent,
        String title,
        String summary,
        List<String> ipc,
        List<String> patentees,
        FeeTerms feeTerms,
        FeeMode feeMode,
        @Nullable Long fixedFen,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String territory,
        String knowHow,
        @Nullable UUID holder,
        String holderName,
        @Nullable OrganisationKind holderKind,
        @Nullable String region,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable String source,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceAsOf,
        @Nullable String sourceHash,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        Instant changedAt,
        boolean demonstration,
        Particulars particulars,
        List<String> suspended,
        @Nullable UUID claim,
        @Nullable UUID duplicateOf) {

    static LicenceRow of(Licence licence, @Nullable String sourceHash) {
        var declared = licence.declaration();
        var holder = licence.holder();
        var origin = licence.origin();
        return new LicenceRow(
                licence.id().value(),
                licence.version(),
                licence.state(),
                licence.basis(),
                licence.patent().id(),
                declared.title(),
                declared.summary(),
                declared.ipc().stream().map(Ipc::symbol).toList(),
                declared.patentees(),
                declared.feeTerms(),
                declared.feeTerms().feeMode(),
                declared.feeTerms().fixedFen(),
                declared.from(),
                declared.until(),
                declared.territory(),
                declared.knowHow(),
                holder.organisation(),
                holder.name(),
                holder.kind(),
                holder.region(),
                licence.nodes(),
                licence.nodesKept(),
                origin == null ? null : origin.source(),
                origin == null ? null : origin.number(),
                origin == null ? null : origin.asOf(),
                sourceHash,
                licence.dates().created(),
                licence.dates().published(),
                licence.dates().withdrawn(),
                licence.dates().changed(),
                licence.demonstration(),
                declared.particulars(),
                licence.suspended(),
                licence.claim(),
                licence.duplicateOf());
    }

    Licence toLicence(Patent of) {
        return new Licence(
                new LicenceId(id),
                version,
                state,
                basis,
                of,
                new Declaration(
                        title,
                        summary,
                        ipc.stream().map(Ipc::new).toList(),
                        patentees,
                        feeTerms,
                        validFrom,
                        validUntil,
                        territory,
                        knowHow,
                        particulars),
                new Holder(holder, holderName, holderKind, region),
                new Assignment(nodes, nodesKept),
                source == null || sourceNumber == null ? null : new Origin(source, sourceNumber, sourceAsOf),
                new Licence.Dates(createdAt, changedAt, publishedAt, withdrawnAt),
                suspended,
                claim,
                duplicateOf,
                demonstration);
    }
}
