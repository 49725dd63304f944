package lianqiao.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.deal.DealDesk;
import lianqiao.deal.DealFacts;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the papers of a deal, for who takes part in it, and for the authority of either side's region, whose looks are written down. */
@Component
class Papers {
    private final DealDesk deals;
    private final Drafting drafting;
    private final ContractRecords records;
    private final ContractNumbers numbers;
    private final ContractVersions versions;
    private final EvidenceFiles files;
    private final Commands commands;

    Papers(
            DealDesk deals,
            Drafting drafting,
            ContractRecords records,
            ContractNumbers numbers,
            ContractVersions versions,
            EvidenceFiles files,
            Commands commands) {
        this.deals = deals;
        this.drafting = drafting;
        this.records = records;
        this.numbers = numbers;
        this.versions = versions;
        this.files = files;
        this.commands = commands;
    }

    /**
     * Body of the event of that name: somebody who takes no part read the papers of a deal.
     *
     * @param contract the draft that was read; absent for the list of all papers
     */
    record PapersAudited(UUID deal, @Nullable UUID contract, boolean demonstration) {}

    Mono<PapersView> of(Actor actor, UUID id) {
        return opened(actor, id, null).flatMap(deal -> Mono.zip(
                        drafting.facts(deal),
                        versions.of(id).map(ContractVersion::brief).collectList(),
                        records.terms(id),
                        numbers.of(id).collectList(),
                        records.reports(id).collectList(),
                        deals.isPart(actor, id))
                .map(known -> new PapersView(
                        id,
                        deal.supply().title(),
                        deal.demand().title(),
                        models(deal, known.getT1().map()),
                        known.getT2(),
                        known.getT3(),
                        known.getT4(),
                        known.getT5(),
                        known.getT6(),
                        actor.actsFor(deal.demand().organisation()))));
    }

    /** The deal, for who may read its papers; that somebody did who takes no part in it is told to the log first. */
    private Mono<DealFacts> opened(Actor actor, UUID id, @Nullable UUID contract) {
        return deals.watched(actor, id).flatMap(deal -> deals.isPart(actor, id)
                .flatMap(part ->
                        part ? Mono.just(deal) : audited(actor, deal, contract).thenReturn(deal)));
    }

    /** No key: each look is one of its own. */
    private Mono<Done<UUID>> audited(Actor actor, DealFacts deal, @Nullable UUID contract) {
        var told = new PapersAudited(deal.id(), contract, deal.demonstration());
        return commands.run(
                Command.of(actor, null, "contract.audit " + deal.id(), ""),
                UUID.class,
                () -> Mono.just(Decision.of(deal.id(), new NewEvent("PapersAudited", deal.id(), told))));
    }

    private static List<PapersView.Model> models(DealFacts deal, Map<ContractField, String> facts) {
        return kinds(deal)
                .map(kind -> new PapersView.Model(
                        kind,
                        ContractTemplate.of(kind).blanks(facts).stream()
                                .map(ContractField::label)
                                .toList()))
                .toList();
    }

    /** Who lends takes a pledge; who holds a patent licenses it, lets it be tried or sells it. */
    private static Stream<ContractKind> kinds(DealFacts deal) {
        if (deal.supply().kind() == ListingKind.FINANCE_PRODUCT) {
            return Stream.of(ContractKind.PLEDGE);
        }
        return deal.route().contains("transfer")
                ? Stream.of(ContractKind.TRANSFER, ContractKind.LICENCE, ContractKind.TRIAL)
                : Stream.of(ContractKind.LICENCE, ContractKind.TRIAL, ContractKind.TRANSFER);
    }

    /** @throws NotFoundException for who may not read its deal's papers, too */
    Mono<ContractVersion> version(Actor actor, UUID id) {
        return versions.find(id)
                .flatMap(version -> opened(actor, version.deal(), id).thenReturn(version))
                .onErrorMap(NotFoundException.class, hidden -> new NotFoundException("contract", id))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("contract", id)));
    }

    Mono<PapersView.Changes> changes(Actor actor, UUID id, @Nullable UUID since) {
        return version(actor, id).flatMap(newer -> older(newer, since)
                .map(older -> new PapersView.Changes(
                        older.brief(), newer.brief(), newer.deal(), Comparison.of(older.lines(), newer.lines()))));
    }

    private Mono<ContractVersion> older(ContractVersion newer, @Nullable UUID since) {
        return since == null
                ? versions.before(newer).defaultIfEmpty(newer)
                : versions.find(since)
                        .filter(older -> older.deal().equals(newer.deal()))
                        .switchIfEmpty(Mono.error(() -> new NotFoundException("contract", since)));
    }

    Mono<Flux<DataBuffer>> file(ContractVersion version) {
        return files.read(version.sha256());
    }
}
