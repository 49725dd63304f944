package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.patent.Ipc;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalState;
import lianqiao.patent.Patent;
import lianqiao.patent.PatentKind;
import org.jspecify.annotations.Nullable;

/**
 * A licence as the API shows it.
 *
 * @param suspended codes for which nobody can take it up now, though it was published
 * @param claim see {@link Licence#claim}
 * @param duplicateOf see {@link Licence#duplicateOf}
 */
public record LicenceView(
        UUID id,
        long version,
        LicenceState state,
        Basis basis,
        PatentView patent,
        String title,
        String summary,
        List<String> ipc,
        List<String> patentees,
        FeeTerms feeTerms,
        String feeText,
        String feeTextEn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String territory,
        String knowHow,
        Particulars particulars,
        Holder holder,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable Origin origin,
        List<String> suspended,
        @Nullable UUID claim,
        @Nullable UUID duplicateOf,
        LicenceCheck check,
        Licence.Dates dates,
        boolean demonstration) {

    /** @param outcome PASSED, REFUSED or UNKNOWN; the last word and its day are in the legal state */
    public record PatentView(
            UUID id,
            String number,
            String patentNumber,
            PatentKind kind,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate endsOn,
            LocalDate endsAtLatest,
            LegalState legalState,
            LegalState.Outcome outcome,
            List<LegalFact> facts) {

        static PatentView of(Patent patent, LocalDate today) {
            return new PatentView(
                    patent.id(),
                    patent.number().value(),
                    patent.number().patentNumber(),
                    patent.kind(),
                    patent.grantedOn(),
                    patent.endsOn(),
                    patent.endsAtLatest(),
                    patent.legalState(),
                    patent.legalState().outcome(today),
                    patent.facts());
        }
    }

    static LicenceView of(Licence licence, Circumstances around) {
        var today = around.today();
        var declared = licence.declaration();
        return new LicenceView(
                licence.id().value(),
                licence.version(),
                licence.stateOn(today),
                licence.basis(),
                PatentView.of(licence.patent(), today),
                declared.title(),
                declared.summary(),
                declared.ipc().stream().map(Ipc::symbol).toList(),
                declared.patentees(),
                declared.feeTerms(),
                FeeSentence.zh(declared.feeTerms()),
                FeeSentence.en(declared.feeTerms()),
                declared.from(),
                declared.until(),
                declared.territory(),
                declared.knowHow(),
                declared.particulars(),
                licence.holder(),
                licence.nodes(),
                licence.nodesKept(),
                licence.origin(),
                licence.suspended(),
                licence.claim(),
                licence.duplicateOf(),
                LicenceCheck.of(licence.check(around)),
                licence.dates(),
                licence.demonstration());
    }
}
