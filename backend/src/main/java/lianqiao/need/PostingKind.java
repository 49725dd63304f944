package lianqiao.need;

import java.util.Set;
import lianqiao.listing.ListingKind;

/** The two that are written in the same way: what is asked for beside a technology, and what is offered. */
public enum PostingKind {
    CONDITION_NEED("condition_need", "ConditionNeed", ListingKind.CONDITION_NEED, Set.of(ListingKind.OFFER)),
    OFFER("offer", "Offer", ListingKind.OFFER, Set.of(ListingKind.CONDITION_NEED, ListingKind.TECH_NEED));

    private final String table;
    private final String subject;
    private final ListingKind listing;
    private final Set<ListingKind> counterparts;

    PostingKind(String table, String subject, ListingKind listing, Set<ListingKind> counterparts) {
        this.table = table;
        this.subject = subject;
        this.listing = listing;
        this.counterparts = counterparts;
    }

    String table() {
        return table;
    }

    /** What events of it begin with: OfferPublished. */
    String subject() {
        return subject;
    }

    ListingKind listing() {
        return listing;
    }

    Set<ListingKind> counterparts() {
        return counterparts;
    }
}
