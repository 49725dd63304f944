package lianqiao.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a licensee says it earned and owes for a time.
 *
 * @param from first day; {@code until} the last one
 * @param baseFen what the royalty is taken of
 * @param evidence that shows it; attached to the deal
 */
record RoyaltyReport(
        UUID id, LocalDate from, LocalDate until, long baseFen, long royaltyFen, UUID evidence, Instant reportedAt) {}
