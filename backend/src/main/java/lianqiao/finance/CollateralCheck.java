package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.licence.Finding;
import lianqiao.licence.Finding.Level;
import lianqiao.licence.StandingLicence;
import lianqiao.licence.StandingLicences;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Patent;
import lianqiao.patent.Patents;
import lianqiao.shared.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks at the patents of a collateral from both sides: what the register told of them, and what licences of them stand here. The
 * other way round, a pledged patent is refused an open licence without its pledgee's consent (PLEDGEE_CONSENT_MISSING).
 */
@Component
class CollateralCheck {
    private final Patents patents;
    private final StandingLicences licences;
    private final Clock clock;

    CollateralCheck(Patents patents, StandingLicences licences, Clock clock) {
        this.patents = patents;
        this.licences = licences;
        this.clock = clock;
    }

    /** Of every right; a patent of which nobody has said anything is told as unknown. */
    Mono<List<Finding>> of(FinancingAsk ask) {
        var today = LocalDate.now(clock);
        return Flux.fromIterable(ask.collateral())
                .filter(Collateral::isPatent)
                .concatMap(right -> known(right)
                        .flatMapIterable(known -> CollateralRule.examineAll(
                                new CollateralRule.Case(right, ask, known.patent(), known.licences(), today))))
                .collectList();
    }

    static List<Refusal> refusals(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.REFUSAL)
                .map(finding -> Refusal.of(
                        finding.code(),
                        finding.field(),
                        finding.message().zh(),
                        finding.message().en(),
                        finding.hint().zh() + "（依据：" + finding.source().zh() + "）",
                        finding.hint().en() + " (source: " + finding.source().en() + ")"))
                .toList();
    }

    private record Known(List<Patent> patent, List<StandingLicence> licences) {}

    private Mono<Known> known(Collateral right) {
        var number = new ApplicationNumber(right.number());
        return Mono.zip(
                patents.find(number).flux().collectList(), licences.of(number).collectList(), Known::new);
    }
}
