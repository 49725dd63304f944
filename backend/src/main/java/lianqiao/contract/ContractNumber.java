package lianqiao.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number under which a contract stands in a register.
 *
 * @param number as it was written
 * @param sameAs the first entry of that number, which alone counts; absent for the first itself
 */
record ContractNumber(
        UUID id,
        UUID deal,
        Register register,
        String number,
        LocalDate registeredOn,
        @Nullable UUID sameAs,
        @Nullable UUID enteredBy,
        Instant enteredAt) {

    enum Register {
        /** Licence contracts at the patent office (专利实施许可合同备案). */
        RECORDAL,
        /** Technology contracts (技术合同认定登记). */
        TECHNOLOGY_CONTRACT
    }
}
