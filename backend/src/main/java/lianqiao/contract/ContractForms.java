package lianqiao.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.deal.NumberRegister;
import org.jspecify.annotations.Nullable;

/** What is asked of the papers of a deal. */
final class ContractForms {
    private ContractForms() {}

    @Schema(name = "ContractDraftForm")
    record Draft(@NotNull ContractKind kind) {}

    @Schema(name = "ContractNumberForm")
    record Number(
            @NotNull NumberRegister register,
            @NotBlank @Size(max = 80) String number,
            @NotNull LocalDate registeredOn) {}

    @Schema(name = "RoyaltyReportForm")
    record Report(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull @PositiveOrZero Long baseFen,
            @NotNull @PositiveOrZero Long royaltyFen,
            @NotNull UUID evidence) {}

    /** @param because one of those that a person may say; OTHER with a note */
    @Schema(name = "TakeBackForm")
    record TakeBack(
            TakenBack.@NotNull Why because,
            @Size(max = 500) @Nullable String note) {
        String words() {
            return note == null ? "" : note.strip();
        }
    }
}
