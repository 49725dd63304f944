package lianqiao.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.deal.DealFacts;
import lianqiao.deal.NumberRegister;
import lianqiao.party.CountedAs;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Bodies of the events of a deal's papers: ids, sums, days and numbers of public registers. */
final class ContractEvents {
    private ContractEvents() {}

    /** As what the two sides are counted. */
    record Counting(CountedAs supplier, CountedAs demander) {}

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
     * @param amountFen of the contract, as its terms or its steps say; absent where neither does
     */
    record Number(
            @Nullable UUID deal,
            @Nullable UUID uptake,
            UUID registration,
            ContractNumber.Place place,
            NumberRegister register,
            String number,
            LocalDate registeredOn,
            @Nullable UUID sameAs,
            @Nullable Long amountFen,
            @Nullable UUID supplier,
            @Nullable UUID demander,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable String supplyPark,
            @Nullable String demandPark,
            @Nullable OrganisationKind supplierKind,
            @Nullable String demanderSize,
            @Nullable UUID campaign,
            @Nullable UUID centre,
            boolean demonstration) {
        static Number of(NumberedContract contract, ContractNumber number, @Nullable Long amountFen, Counting sides) {
            return new Number(
                    contract.deal(),
                    contract.uptake(),
                    number.id(),
                    number.place(),
                    number.register(),
                    number.key(),
                    number.registeredOn(),
                    number.sameAs(),
                    amountFen,
                    contract.supplier(),
                    contract.demander(),
                    contract.supplyRegion(),
                    contract.demandRegion(),
                    sides.supplier().park(),
                    sides.demander().park(),
                    sides.supplier().kind(),
                    sides.demander().size(),
                    contract.campaign(),
                    contract.centre(),
                    contract.demonstration());
        }
    }

    /**
     * Of ContractNumberTakenBack; no word of a person.
     *
     * @param alone nothing else of the contract says the number, so it counts no longer
     */
    record NumberTakenBack(
            @Nullable UUID deal,
            @Nullable UUID uptake,
            UUID registration,
            String number,
            TakenBack.Why because,
            boolean alone,
            List<UUID> parties,
            boolean demonstration) {
        static NumberTakenBack of(
                NumberedContract contract, ContractNumber number, TakenBack.Why because, boolean alone) {
            return new NumberTakenBack(
                    contract.deal(),
                    contract.uptake(),
                    number.id(),
                    number.key(),
                    because,
                    alone,
                    Stream.of(contract.supplier(), contract.demander())
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    contract.demonstration());
        }
    }

    /** Of RoyaltyReportTakenBack; no word of a person. */
    record RoyaltyTakenBack(
            UUID deal,
            UUID report,
            LocalDate from,
            LocalDate until,
            long royaltyFen,
            TakenBack.Why because,
            @Nullable UUID supplier,
            @Nullable UUID centre,
            boolean demonstration) {
        static RoyaltyTakenBack of(DealFacts deal, RoyaltyReport report, TakenBack.Why because) {
            return new RoyaltyTakenBack(
                    deal.id(),
                    report.id(),
                    report.from(),
                    report.until(),
                    report.royaltyFen(),
                    because,
                    deal.supply().organisation(),
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
                    deal.demander(),
                    deal.supply().region(),
                    deal.demand().region(),
                    deal.campaign(),
                    deal.centre(),
                    Stream.of(deal.supply().organisation(), deal.demander())
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    deal.demonstration());
        }
    }
}
