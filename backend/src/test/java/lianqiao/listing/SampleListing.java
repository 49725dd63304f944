package lianqiao.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A listing of which a test says what matters to it; all else is as plain as can be: open, nobody's, nowhere, without terms. */
public final class SampleListing {
    private final ListingKind kind;
    private final String title;
    private UUID id = Ids.next();
    private long version = 1;
    private boolean open = true;
    private List<NodeWeight> nodes = List.of();
    private @Nullable String region;
    private @Nullable UUID holder;
    private @Nullable String holderName;
    private @Nullable OrganisationKind holderKind;
    private boolean free;
    private Instant publishedAt = Instant.EPOCH;
    private Instant changedAt = Instant.EPOCH;
    private boolean demonstration;
    private @Nullable Particulars particulars;

    private SampleListing(ListingKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public static SampleListing of(ListingKind kind, String title) {
        return new SampleListing(kind, title);
    }

    public SampleListing id(UUID known) {
        id = known;
        return this;
    }

    public SampleListing version(long number) {
        version = number;
        return this;
    }

    public SampleListing open(boolean still) {
        open = still;
        return this;
    }

    /** @param weight of each of the nodes */
    public SampleListing at(double weight, String... keys) {
        nodes = Stream.of(keys).map(key -> new NodeWeight(key, weight)).toList();
        return this;
    }

    public SampleListing in(@Nullable String code) {
        region = code;
        return this;
    }

    /** @param name null: it stays unknown whose it is */
    public SampleListing ofAFirm(UUID firm, @Nullable String name) {
        holder = firm;
        holderName = name;
        holderKind = OrganisationKind.ENTERPRISE;
        return this;
    }

    /** A licence of the Patent Law for nothing; how its patent stands nobody knows. */
    public SampleListing free() {
        free = true;
        return this;
    }

    /** Published then, and unchanged since. */
    public SampleListing published(Instant then) {
        publishedAt = then;
        return changed(then);
    }

    public SampleListing changed(Instant then) {
        changedAt = then;
        return this;
    }

    public SampleListing demonstration() {
        demonstration = true;
        return this;
    }

    public SampleListing with(@Nullable Particulars only) {
        particulars = only;
        return this;
    }

    public Listing listing() {
        return new Listing(
                id,
                kind,
                version,
                open,
                title,
                "",
                List.of(),
                nodes,
                region,
                holder,
                holderName,
                holderKind,
                free ? "STATUTORY" : null,
                free ? "FREE" : null,
                free ? 0L : null,
                free ? "免费" : "",
                null,
                free ? "UNKNOWN" : null,
                null,
                publishedAt,
                changedAt,
                demonstration,
                particulars);
    }
}
