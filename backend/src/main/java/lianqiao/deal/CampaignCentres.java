package lianqiao.deal;

import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Which centre runs a campaign. Campaigns come after deals in the house, so they answer through this door: a deal must know
 * that the centre that acts in it, and gets it counted, really brought the two together.
 */
public interface CampaignCentres {
    /** The campaign's centre if the campaign matched these two; empty otherwise. */
    Mono<UUID> whoMatched(UUID campaign, UUID demand, UUID supply);
}
