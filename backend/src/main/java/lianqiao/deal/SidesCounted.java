package lianqiao.deal;

import lianqiao.party.CountedAs;
import lianqiao.party.Organisations;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * As what the two sides of a deal are counted, when something is told of it.
 *
 * @param supplyPark key of the park that the supplier sits in
 * @param demandPark the same of the demander; absent while it wishes to stay unknown: in a small park it would be found by it
 * @param demanderSize {@link CountedAs#SME}, or absent
 */
record SidesCounted(
        @Nullable String supplyPark,
        @Nullable String demandPark,
        @Nullable OrganisationKind supplierKind,
        @Nullable String demanderSize) {
    static final SidesCounted UNKNOWN = new SidesCounted(null, null, null, null);

    static Mono<SidesCounted> of(Deal deal, Organisations organisations) {
        return Mono.zip(
                        organisations.countedAs(deal.supply().organisation()),
                        organisations.countedAs(deal.demand().organisation()))
                .map(sides -> new SidesCounted(
                        sides.getT1().park(),
                        deal.demand().shown() == null ? null : sides.getT2().park(),
                        sides.getT1().kind(),
                        sides.getT2().size()));
    }
}
