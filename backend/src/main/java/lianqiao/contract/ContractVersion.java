package lianqiao.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as it was made.
 *
 * @param number from 1 for each kind in a deal
 * @param template version of the model's words
 * @param sha256 of the Word file
 */
record ContractVersion(
        UUID id,
        UUID deal,
        ContractKind kind,
        int number,
        int template,
        List<ContractLine> lines,
        String sha256,
        Instant madeAt) {

    /** As a list shows it. */
    @Schema(name = "ContractBrief")
    record Brief(UUID id, ContractKind kind, int number, int blanks, Instant madeAt) {}

    Brief brief() {
        int blanks = (int) lines.stream()
                .filter(line -> line.text().contains(ContractTemplate.BLANK))
                .count();
        return new Brief(id, kind, number, blanks, madeAt);
    }
}
