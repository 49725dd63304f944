package lianqiao.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Refusal;

/**
 * All papers of a deal, as its sides see them.
 *
 * @param kinds which model contracts fit, the likeliest first, and what each would leave blank
 * @param mayWrite whether the reader takes part in the deal; who audits it reads only
 * @param mayReport whether the reader is the side that gives royalty reports
 */
record PapersView(
        UUID deal,
        String title,
        String purpose,
        List<Model> kinds,
        List<ContractVersion.Brief> versions,
        ContractTerms terms,
        List<ContractNumber> numbers,
        List<RoyaltyReport> reports,
        boolean mayWrite,
        boolean mayReport) {

    /** A model contract. */
    @Schema(name = "ContractModel")
    record Model(ContractKind kind, List<Refusal.Text> blanks) {}

    /** What a version says; {@code changes} against the one before it, empty for the first. */
    @Schema(name = "ContractText")
    record Text(ContractVersion.Brief version, UUID deal, List<ContractLine> lines) {}

    /** Two versions beside each other. */
    @Schema(name = "ContractChanges")
    record Changes(
            ContractVersion.Brief older,
            ContractVersion.Brief newer,
            UUID deal,
            List<Comparison.Paragraph> paragraphs) {}
}
