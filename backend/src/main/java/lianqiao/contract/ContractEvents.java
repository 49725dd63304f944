package lianqiao.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.deal.DealFacts;
import org.jspecify.annotations.Nullable;

/** Bodies of the events of a deal's papers: ids, sums, days and numbers of public registers. */
final class ContractEvents {
    private ContractEvents() {}

    /** Of ContractTermsEntered. */
    record Terms(
            UUID deal,
            long version,
            @Nullable Long amountFen,
            @Nullable Long baseFeeFen,
            @Nullable Integer royaltyBp,
            @Nullable LocalDate signedOn,
            boolean demonstration) {
        static Terms of(DealFacts deal, ContractTerms terms) {
            return new Terms(
                    deal.id(),
                    terms.version(),
                    terms.amountFen(),
                    terms.baseFeeFen(),
                    terms.royaltyBp(),
                    terms.signedOn(),
                    deal.demonstration());
        }
    }

    /**
     * Of ContractNumberEntered, and of ContractNumberLinked, which counts nothing.
     *
     * @param number in the one spelling in which numbers are compared
     */
    record Number(
            UUID deal,
            UUID registration,
            ContractNumber.Register register,
            String number,
            LocalDate registeredOn,
            @Nullable UUID sameAs,
            @Nullable UUID supplier,
            @Nullable UUID demander,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable UUID campaign,
            @Nullable UUID centre,
            boolean demonstration) {
        static Number of(DealFacts deal, ContractNumber number, String spelling) {
            return new Number(
                    deal.id(),
                    number.id(),
                    number.register(),
                    spelling,
                    number.registeredOn(),
                    number.sameAs(),
                    deal.supply().organisation(),
                    deal.demand().organisation(),
                    deal.supply().region(),
                    deal.demand().region(),
                    deal.campaign(),
                    deal.centre(),
                    deal.demonstration());
        }
    }

    /** Of RoyaltyReported. */
    record Royalty(
            UUID deal,
            UUID report,
            LocalDate from,
            LocalDate until,
            long baseFen,
            long royaltyFen,
            UUID evidence,
            @Nullable UUID supplier,
            @Nullable UUID demander,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable UUID campaign,
            @Nullable UUID centre,
            List<UUID> parties,
            boolean demonstration) {
        static Royalty of(DealFacts deal, RoyaltyReport report) {
            return new Royalty(
                    deal.id(),
                    report.id(),
                    report.from(),
                    report.until(),
                    report.baseFen(),
                    report.royaltyFen(),
                    report.evidence(),
                    deal.supply().organisation(),
                    deal.demand().organisation(),
                    deal.supply().region(),
                    deal.demand().region(),
                    deal.campaign(),
                    deal.centre(),
                    Stream.of(deal.supply().organisation(), deal.demand().organisation())
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    deal.demonstration());
        }
    }
}
