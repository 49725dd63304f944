package lianqiao.party;

import java.util.List;
import java.util.UUID;

/**
 * What somebody offers to others: the organisation itself, or a technology manager (技术经理人) who works there.
 *
 * @param person the technology manager's name; empty for the organisation itself
 * @param qualification the manager's title or certificate
 * @param services codes of resource party/services.csv
 */
public record Offer(
        UUID id, String person, String qualification, List<String> services, List<String> chains, String offer) {}
