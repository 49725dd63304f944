package lianqiao.party;

/**
 * A park or functional zone (园区): it has no code in GB/T 2260, so it is known by its name within a region that has one.
 *
 * @param region GB/T 2260 code of the region that it lies in
 */
public record Park(String name, String region) {}
