package lianqiao.evidence;

import java.util.UUID;
import lianqiao.shared.Actor;
import reactor.core.publisher.Mono;

/** Whose evidence it is. Each package with things that need proof has a bean of this type; each knows its own things only. */
public interface EvidenceGate {
    /** Empty for what is not of this package. */
    Mono<EvidenceSubject> find(UUID subject);

    /** NONE for what is not of this package, too. The auditing authority of a region may read. */
    Mono<EvidenceRights> rights(Actor actor, UUID subject);
}
