package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import lianqiao.listing.SampleListing;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Deals and what they are made of, as the tests of this package begin with them. */
final class SampleDeals {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Routes ROUTES = RouteFiles.shipped();
    static final UUID FIRM = Ids.next();
    static final UUID INSTITUTE = Ids.next();
    static final UUID CENTRE = Ids.next();

    private SampleDeals() {}

    static List<String> told(Taken taken) {
        Route route = ROUTES.of(taken.deal());
        return StepEvents.of(taken, route, SidesCounted.UNKNOWN).stream()
                .map(event -> event.type())
                .toList();
    }

    static Attempt declining(Deal deal, @Nullable DeclineReason reason, @Nullable String note) {
        return new Attempt(
                ROUTES.of(deal), deal, Part.DEMANDER, "declined", Map.of(), reason, note, null, Set.of(), TODAY);
    }

    static Attempt attempt(Deal deal, Part part, String to, Map<String, String> values) {
        return new Attempt(ROUTES.of(deal), deal, part, to, values, null, null, null, Set.of(), TODAY);
    }

    /** A deal that took the shortest way to a step, with all that each step asks for. */
    static Deal at(String route, String step) {
        Deal deal = begun(route);
        for (Step next : Ways.shortest(ROUTES.of(deal), step)) {
            deal = Ways.attempt(deal, Ways.taker(deal, next), next.key())
                    .take(NOW)
                    .deal();
        }
        return deal;
    }

    static Deal begun(String route) {
        Route way = ROUTES.newest(route).orElseThrow();
        var join = way.joins().getFirst();
        Particulars asked =
                way.financing().stream().findFirst().map(SampleDeals::asked).orElse(null);
        return begun(pair(join.demand(), join.supply(), asked), route);
    }

    static Deal begun(Beginning beginning, String asked) {
        Route route = beginning.route(ROUTES, asked);
        return Beginning.begun(beginning.deal(Ids.next(), route, NOW), route, Part.DEMANDER, NOW, TODAY);
    }

    static Beginning pair(ListingKind demand, ListingKind supply, @Nullable Particulars asked) {
        return new Beginning(
                listing(demand).ofAFirm(FIRM, "某单位").with(asked).listing(),
                listing(supply).ofAFirm(INSTITUTE, "某单位").listing(),
                new Through(Ids.next(), CENTRE));
    }

    static FinanceAsked asked(Financing financing) {
        return new FinanceAsked(financing, 100, null, null, List.of(), null, null, List.of(), false);
    }

    static Actor member(UUID organisation) {
        return Actor.onBehalf("test", organisation, OrganisationKind.ENTERPRISE, null);
    }

    static SampleListing listing(ListingKind kind) {
        return SampleListing.of(kind, "电池管理")
                .at(0.8, "nev-icv/bms")
                .in("120116")
                .published(NOW)
                .demonstration();
    }
}
