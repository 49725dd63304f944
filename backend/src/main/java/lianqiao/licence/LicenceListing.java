package lianqiao.licence;

import java.time.LocalDate;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars.Technology;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;

/** A licence as the rest of the house sees it. */
final class LicenceListing {
    private LicenceListing() {}

    static Listing of(Licence licence, LocalDate today) {
        var declared = licence.declaration();
        var holder = licence.holder();
        var published = licence.dates().published();
        return new Listing(
                licence.id().value(),
                ListingKind.LICENCE,
                licence.version(),
                licence.isOpenOn(today),
                declared.title(),
                declared.text(),
                declared.ipc().stream().map(Ipc::symbol).toList(),
                licence.nodes(),
                holder.region(),
                holder.organisation(),
                holderName(holder),
                holder.kind(),
                licence.basis().name(),
                declared.feeTerms().feeMode().name(),
                declared.feeTerms().fixedFen(),
                FeeSentence.zh(declared.feeTerms()),
                declared.until(),
                licence.patent().legalState().outcome(today).name(),
                licence.origin() == null ? null : licence.origin().source(),
                published == null ? licence.dates().created() : published,
                licence.dates().changed(),
                licence.demonstration(),
                technology(declared.particulars().readiness()));
    }

    private static lianqiao.listing.@Nullable Particulars technology(Particulars.@Nullable Readiness readiness) {
        return readiness == null ? null : new Technology(readiness.level());
    }

    /** What an import names may be a natural person, and those stay out of the log and the index. */
    private static @Nullable String holderName(Holder holder) {
        var known = holder.organisation() != null || PersonName.isNone(holder.name());
        return known && !holder.name().isBlank() ? holder.name() : null;
    }
}
