package lianqiao.kpi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a fact can be counted. A dimension that the event doesn't tell is absent, never guessed.
 *
 * @param supplyRegion region of the side that offers (the licensor); GB/T 2260
 * @param demandRegion region of the side that needs (the licensee)
 * @param supplyPark key of the park that the offering side sits in ({@link lianqiao.shared.Parks})
 * @param demandPark the same of the side that needs
 * @param organisation the side that offers
 * @param otherOrganisation the side that needs
 * @param node the heaviest chain node
 * @param basis STATUTORY or BY_ANALOGY where the fact is about an open licence
 * @param subject what is counted once where the fact itself comes several times: an enterprise among its certificates; never a person
 * @param size label of the needing side's size
 * @param evidence SHA-256 of the evidence file, 64 lower-case hexadecimal digits, if the event tells one
 * @param demonstration counted, and told apart wherever it shows
 */
record Dimensions(
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
        boolean demonstration) {}
