package lianqiao.licence;

import java.util.UUID;

/**
 * A licence that stands published, as whoever would take the patent for a pledge must know it.
 *
 * @param elsewhere published on another platform: nobody has verified it here
 */
public record StandingLicence(UUID licence, boolean elsewhere) {}
