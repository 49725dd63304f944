package lianqiao.party;

import java.util.List;
import java.util.UUID;

/**
 * A recognised operation centre.
 *
 * @param region GB/T 2260 code
 * @param chains ids of the industry chains that its profile names
 */
public record OperationCentre(UUID id, String region, List<String> chains, boolean demonstration) {}
