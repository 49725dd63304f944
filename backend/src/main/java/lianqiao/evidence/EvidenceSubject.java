package lianqiao.evidence;

import java.util.List;
import java.util.UUID;

/**
 * Something that evidence is attached to.
 *
 * @param parties organisations that are told of a new piece
 */
public record EvidenceSubject(UUID id, List<UUID> parties, boolean demonstration) {
    public EvidenceSubject {
        parties = List.copyOf(parties);
    }
}
