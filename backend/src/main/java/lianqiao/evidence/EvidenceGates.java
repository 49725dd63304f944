package lianqiao.evidence;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every package whether the subject is one of its own. */
@Component
class EvidenceGates {
    private final List<EvidenceGate> gates;

    EvidenceGates(List<EvidenceGate> gates) {
        this.gates = gates;
    }

    Mono<EvidenceRights> rights(Actor actor, UUID subject) {
        return Flux.fromIterable(gates)
                .concatMap(gate -> gate.rights(actor, subject))
                .filter(rights -> rights != EvidenceRights.NONE)
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("evidence", subject)));
    }

    /** @throws NotFoundException for whom it isn't there; ForbiddenException for who may only read */
    Mono<EvidenceSubject> forAdding(Actor actor, UUID subject) {
        return rights(actor, subject)
                .filter(rights -> rights == EvidenceRights.ADD)
                .switchIfEmpty(Mono.error(() -> new ForbiddenException("EVIDENCE_READ_ONLY")))
                .then(find(subject));
    }

    Mono<EvidenceSubject> find(UUID subject) {
        return Flux.fromIterable(gates).concatMap(gate -> gate.find(subject)).next();
    }
}
