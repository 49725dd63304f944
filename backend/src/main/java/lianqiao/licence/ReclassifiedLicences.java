package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Reclassified;
import lianqiao.patent.Ipc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Licences, and drafts of them. */
@Configuration(proxyBeanMethods = false)
class ReclassifiedLicences {
    @Bean
    Reclassified<Licence> licencesReclassified(Licences licences, Classifier classifier, Clock clock) {
        return new Reclassified<>(
                "licence",
                "licence",
                licences::standing,
                licences::holdStanding,
                licence -> licence.id().value(),
                Licence::assigned,
                licence -> classified(classifier, licence.declaration()),
                (licence, at) -> new NewEvent(
                        "LicenceReclassified",
                        licence.id().value(),
                        LicenceChange.of(placed(licence, at), LocalDate.now(clock))));
    }

    private static List<NodeWeight> classified(Classifier classifier, Declaration declared) {
        return classifier.classify(
                declared.title(),
                declared.text(),
                declared.ipc().stream().map(Ipc::symbol).toList());
    }

    /** The next version of it, at other nodes. */
    private static Licence placed(Licence old, Assignment at) {
        return new Licence(
                old.id(),
                old.version() + 1,
                old.state(),
                old.basis(),
                old.patent(),
                old.declaration(),
                old.holder(),
                at,
                old.origin(),
                old.dates(),
                old.suspended(),
                old.claim(),
                old.duplicateOf(),
                old.demonstration());
    }
}
