package lianqiao.evidence;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that evidence is attached to.
 *
 * @param parties organisations that are told of a new piece
 * @param unnamed one of them that wishes to stay unknown to the others
 */
public record EvidenceSubject(
        UUID id, List<UUID> parties, @Nullable UUID unnamed, boolean demonstration) {
    public EvidenceSubject {
        parties = List.copyOf(parties);
    }

    /** Whether the reader may know who gave what that organisation gave. */
    boolean names(@Nullable UUID organisation, Actor reader) {
        return unnamed == null || !unnamed.equals(organisation) || reader.actsFor(unnamed) || reader.isOperator();
    }
}
