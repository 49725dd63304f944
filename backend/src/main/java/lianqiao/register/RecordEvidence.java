package lianqiao.register;

import java.util.UUID;
import lianqiao.evidence.EvidenceGate;
import lianqiao.evidence.EvidenceRights;
import lianqiao.evidence.EvidenceSubject;
import lianqiao.register.RecordDeeds.Deed;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose the evidence of a record is: whoever sees the record in full reads it; while it is open its authors' side and the region's offices add to it. */
@Component
class RecordEvidence implements EvidenceGate {
    private final RegisterRecords records;

    RecordEvidence(RegisterRecords records) {
        this.records = records;
    }

    @Override
    public Mono<EvidenceSubject> find(UUID subject) {
        return known(subject)
                .map(record ->
                        new EvidenceSubject(subject, RecordFact.concerned(record), null, record.demonstration()));
    }

    @Override
    public Mono<EvidenceRights> rights(Actor actor, UUID subject) {
        return known(subject).map(record -> rights(actor, record)).defaultIfEmpty(EvidenceRights.NONE);
    }

    private static EvidenceRights rights(Actor actor, RegisterRecord record) {
        RecordDeeds deeds = new RecordDeeds(actor, record);
        if (!deeds.sees()) {
            return EvidenceRights.NONE;
        }
        return deeds.all().contains(Deed.ATTACH) ? EvidenceRights.ADD : EvidenceRights.READ;
    }

    private Mono<RegisterRecord> known(UUID subject) {
        return records.get(subject).onErrorResume(NotFoundException.class, none -> Mono.empty());
    }
}
