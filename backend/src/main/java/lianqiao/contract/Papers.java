package lianqiao.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.deal.DealDesk;
import lianqiao.deal.DealFacts;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the papers of a deal, for who takes part in it. */
@Component
class Papers {
    private final DealDesk deals;
    private final Drafting drafting;
    private final ContractRecords records;
    private final ContractVersions versions;
    private final EvidenceFiles files;

    Papers(DealDesk deals, Drafting drafting, ContractRecords records, ContractVersions versions, EvidenceFiles files) {
        this.deals = deals;
        this.drafting = drafting;
        this.records = records;
        this.versions = versions;
        this.files = files;
    }

    Mono<PapersView> of(Actor actor, UUID id) {
        return deals.facts(actor, id).flatMap(deal -> Mono.zip(
                        drafting.facts(deal),
                        versions.of(id).map(ContractVersion::brief).collectList(),
                        records.terms(id),
                        records.numbers(id).collectList(),
                        records.reports(id).collectList())
                .map(known -> new PapersView(
                        id,
                        deal.supply().title(),
                        deal.demand().title(),
                        models(deal, known.getT1().map()),
                        known.getT2(),
                        known.getT3(),
                        known.getT4(),
                        known.getT5(),
                        actor.actsFor(deal.demand().organisation()))));
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

    /** @throws NotFoundException for who takes no part in its deal, too */
    Mono<ContractVersion> version(Actor actor, UUID id) {
        return versions.find(id)
                .flatMap(version -> deals.facts(actor, version.deal()).thenReturn(version))
                .onErrorMap(NotFoundException.class, hidden -> new NotFoundException("contract", id))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("contract", id)));
    }

    Mono<PapersView.Changes> changes(Actor actor, UUID id, @Nullable UUID since) {
        return version(actor, id).flatMap(newer -> older(actor, newer, since)
                .map(older -> new PapersView.Changes(
                        older.brief(), newer.brief(), newer.deal(), Comparison.of(older.lines(), newer.lines()))));
    }

    private Mono<ContractVersion> older(Actor actor, ContractVersion newer, @Nullable UUID since) {
        return since == null
                ? versions.before(newer).defaultIfEmpty(newer)
                : version(actor, since)
                        .filter(older -> older.deal().equals(newer.deal()))
                        .switchIfEmpty(Mono.error(() -> new NotFoundException("contract", since)));
    }

    Mono<Flux<DataBuffer>> file(ContractVersion version) {
        return files.read(version.sha256());
    }
}
