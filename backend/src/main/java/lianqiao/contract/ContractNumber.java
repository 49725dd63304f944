package lianqiao.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.deal.NumberRegister;
import org.jspecify.annotations.Nullable;

/**
 * A number under which a contract stands in a register.
 *
 * @param contract the deal; of an uptake that came by a notice alone, the uptake
 * @param deal absent where there is none
 * @param place where it was written
 * @param number as it was written
 * @param sameAs the first entry of that number, which alone counts; absent for the first itself
 * @param takenBack absent while it stands
 */
record ContractNumber(
        UUID id,
        UUID contract,
        @Nullable UUID deal,
        @Nullable UUID uptake,
        Place place,
        NumberRegister register,
        String number,
        LocalDate registeredOn,
        @Nullable UUID sameAs,
        @Nullable UUID enteredBy,
        Instant enteredAt,
        @Nullable TakenBack takenBack) {

    /** Where people write such numbers. */
    enum Place {
        /** Among the papers of the deal. */
        PAPERS,
        /** By a step of the deal's route. */
        STEP,
        /** At the certificate of an open licence. */
        UPTAKE
    }

    boolean stands() {
        return takenBack == null;
    }

    ContractNumber leadingTo(UUID first) {
        return new ContractNumber(
                id,
                contract,
                deal,
                uptake,
                place,
                register,
                number,
                registeredOn,
                first,
                enteredBy,
                enteredAt,
                takenBack);
    }

    String key() {
        return NumberKey.of(number);
    }

    boolean says(NumberRegister other, String key) {
        return register == other && key().equals(key);
    }
}
