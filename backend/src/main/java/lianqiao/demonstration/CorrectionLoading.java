package lianqiao.demonstration;

import lianqiao.kpi.CorrectionRequests;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A correction of the ledger that waits for its second person. */
@Component
class CorrectionLoading {
    private final Participants participants;
    private final CorrectionRequests corrections;

    CorrectionLoading(Participants participants, CorrectionRequests corrections) {
        this.participants = participants;
        this.corrections = corrections;
    }

    Mono<Void> load() {
        return corrections.ask(
                participants.person("authority@demo"),
                "demonstration/correction",
                "licences_published",
                "演示：与另一平台已备案的同一声明重复，请核对后冲回。");
    }
}
