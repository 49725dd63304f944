package lianqiao.patent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's word on a stock patent (河东 measure 1: 技术成熟度、适配度、产业化前景), never changed afterwards; a later word of the
 * same organisation takes its place in the score.
 *
 * @param maturity technical maturity, 0 to 100
 * @param fit with the district's industries, 0 to 100
 * @param prospect of industrialisation, 0 to 100
 * @param account who gave it for the organisation
 */
record Assessment(
        UUID id,
        UUID stock,
        int maturity,
        int fit,
        int prospect,
        String maturityEvidence,
        String fitEvidence,
        String prospectEvidence,
        UUID organisation,
        String organisationName,
        @Nullable UUID account,
        Instant at)
        implements TierSetting.Marks {}
