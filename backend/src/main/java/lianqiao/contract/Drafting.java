package lianqiao.contract;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lianqiao.deal.DealDesk;
import lianqiao.deal.DealFacts;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.evidence.StoredFile;
import lianqiao.finance.PledgedRights;
import lianqiao.licence.Announcements;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.StockDeclaring;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Fills a model contract from what its deal knows, and keeps each version that differs from the one before. */
@Component
class Drafting {
    private final DealDesk deals;
    private final Organisations organisations;
    private final Announcements announcements;
    private final StockDeclaring stock;
    private final PledgedRights pledged;
    private final ContractRecords records;
    private final ContractNumbers numbers;
    private final ContractVersions versions;
    private final EvidenceFiles files;
    private final Commands commands;
    private final Clock clock;

    Drafting(
            DealDesk deals,
            Organisations organisations,
            Announcements announcements,
            StockDeclaring stock,
            PledgedRights pledged,
            ContractRecords records,
            ContractNumbers numbers,
            ContractVersions versions,
            EvidenceFiles files,
            Commands commands,
            Clock clock) {
        this.deals = deals;
        this.organisations = organisations;
        this.announcements = announcements;
        this.stock = stock;
        this.pledged = pledged;
        this.records = records;
        this.numbers = numbers;
        this.versions = versions;
        this.files = files;
        this.commands = commands;
        this.clock = clock;
    }

    /** Body of the event of that name. */
    record ContractDrafted(
            UUID contract,
            UUID deal,
            ContractKind kind,
            int number,
            int template,
            String sha256,
            boolean demonstration) {}

    /** Nothing new is kept where the words are those of the last version. */
    Mono<Done<ContractVersion.Brief>> draft(Actor actor, @Nullable String key, UUID id, ContractKind kind) {
        var template = ContractTemplate.of(kind);
        return deals.facts(actor, id).flatMap(deal -> facts(deal).flatMap(facts -> {
            List<ContractLine> lines = template.filled(facts.map());
            return stored(lines, kind)
                    .flatMap(file -> commands.run(
                            Command.of(actor, key, "contract.draft " + id, kind),
                            ContractVersion.Brief.class,
                            () -> kept(actor, deal, template, lines, file)));
        }));
    }

    /** All that the papers of this deal can be filled with. Who wishes to stay unknown is not in them, whoever makes them. */
    Mono<ContractFacts> facts(DealFacts deal) {
        var facts = new ContractFacts(deal);
        return Mono.zip(
                        side(deal.supply().organisation()),
                        side(deal.demander()),
                        records.terms(deal.id()),
                        numbers.of(deal.id()).filter(ContractNumber::stands).collectList())
                .doOnNext(known -> facts.sides(
                                known.getT1().orElse(null), known.getT2().orElse(null))
                        .agreed(known.getT3()))
                .doOnNext(known -> known.getT4().forEach(facts::numbered))
                .then(listed(deal, facts));
    }

    /** What the listings of the two sides bring. */
    private Mono<ContractFacts> listed(DealFacts deal, ContractFacts facts) {
        Mono<ContractFacts> supply =
                switch (deal.supply().kind()) {
                    case LICENCE -> announcements.of(deal.supply().listing()).map(facts::announced);
                    case STOCK_PATENT -> stock.of(deal.supply().listing()).map(facts::surveyed);
                    // Such numbers tell who asks.
                    case FINANCE_PRODUCT ->
                        deal.hidden()
                                ? Mono.empty()
                                : pledged.of(deal.demand().listing()).map(facts::pledged);
                    default -> Mono.empty();
                };
        return supply.thenReturn(facts);
    }

    private Mono<Optional<Organisation>> side(@Nullable UUID organisation) {
        return organisation == null
                ? Mono.just(Optional.empty())
                : organisations.find(organisation).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** Word files are packed off the event loop: that is work, not waiting. */
    private Mono<StoredFile> stored(List<ContractLine> lines, ContractKind kind) {
        return Mono.fromCallable(() -> ContractDocument.of(lines, kind.title()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(bytes -> files.take(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(bytes))));
    }

    private Mono<Decision<ContractVersion.Brief>> kept(
            Actor actor, DealFacts deal, ContractTemplate template, List<ContractLine> lines, StoredFile file) {
        return records.hold(deal.id())
                .then(versions.last(deal.id(), template.kind())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty()))
                .flatMap(last -> last.isPresent() && last.get().lines().equals(lines)
                        ? Mono.just(Decision.of(last.get().brief()))
                        : added(
                                actor,
                                deal,
                                template,
                                lines,
                                file,
                                last.map(ContractVersion::number).orElse(0) + 1));
    }

    private Mono<Decision<ContractVersion.Brief>> added(
            Actor actor,
            DealFacts deal,
            ContractTemplate template,
            List<ContractLine> lines,
            StoredFile file,
            int number) {
        var version = new ContractVersion(
                Ids.next(),
                deal.id(),
                template.kind(),
                number,
                template.version(),
                lines,
                file.sha256(),
                clock.instant());
        var event = new ContractDrafted(
                version.id(),
                deal.id(),
                template.kind(),
                number,
                template.version(),
                file.sha256(),
                deal.demonstration());
        return files.settle(file.sha256())
                .then(versions.add(version, actor.organisation()))
                .map(added -> Decision.of(added.brief(), new NewEvent("ContractDrafted", deal.id(), event)));
    }
}
