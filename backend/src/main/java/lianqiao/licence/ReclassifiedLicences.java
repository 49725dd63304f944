package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Placements;
import lianqiao.listing.Reclassified;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences and drafts of them follow an edit of the taxonomy; those that are over stay where they stood. */
@Component
class ReclassifiedLicences implements Reclassified {
    private final Licences licences;
    private final Classifier classifier;
    private final Placements placements;
    private final Clock clock;

    ReclassifiedLicences(Licences licences, Classifier classifier, Placements placements, Clock clock) {
        this.licences = licences;
        this.classifier = classifier;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "licence";
    }

    @Override
    public Mono<Long> count() {
        return licences.standing();
    }

    @Override
    public Mono<Page> reclassify(@Nullable UUID after, int limit) {
        return licences.holdStanding(after, limit).collectList().flatMap(this::place);
    }

    private Mono<Page> place(List<Licence> page) {
        if (page.isEmpty()) {
            return Mono.just(Page.EMPTY);
        }
        List<Licence> moved = page.stream()
                .filter(licence -> !licence.nodesKept())
                .map(this::placed)
                .filter(licence -> page.stream()
                        .noneMatch(old ->
                                old.id().equals(licence.id()) && old.nodes().equals(licence.nodes())))
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<NewEvent> events = moved.stream()
                .map(licence ->
                        new NewEvent("LicenceReclassified", licence.id().value(), LicenceChange.of(licence, today)))
                .toList();
        int kept = (int) page.stream().filter(Licence::nodesKept).count();
        return placements
                .write(
                        "licence",
                        moved.stream()
                                .collect(
                                        Collectors.toMap(licence -> licence.id().value(), Licence::nodes)))
                .thenReturn(new Page(page.getLast().id().value(), page.size(), kept, events));
    }

    /** The next version of it, where the classifier places it now. */
    private Licence placed(Licence old) {
        var declared = old.declaration();
        var ipc = declared.ipc().stream().map(Ipc::symbol).toList();
        return new Licence(
                old.id(),
                old.version() + 1,
                old.state(),
                old.basis(),
                old.patent(),
                declared,
                old.holder(),
                new Assignment(classifier.classify(declared.title(), declared.text(), ipc), false),
                old.origin(),
                old.dates(),
                old.suspended(),
                old.claim(),
                old.duplicateOf(),
                old.demonstration());
    }
}
