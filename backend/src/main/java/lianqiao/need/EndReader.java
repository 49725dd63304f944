package lianqiao.need;

import java.util.Set;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Listings;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads how somebody ends what they posted. */
@Component
class EndReader {
    private final Listings listings;

    EndReader(Listings listings) {
        this.listings = listings;
    }

    /** @param counterparts kinds of listings that can have met it */
    Mono<Ending> read(NeedState how, @Nullable EndForm form, Set<ListingKind> counterparts) {
        var given = form == null ? EndForm.EMPTY : form;
        return Mono.fromSupplier(() -> written(how, given))
                .flatMap(ending -> ending.metBy() == null
                        ? Mono.just(ending)
                        : listings.find(ending.metBy())
                                .filter(listing -> counterparts.contains(listing.kind()))
                                .switchIfEmpty(Mono.error(() -> unmet().asException()))
                                .onErrorMap(NotFoundException.class, gone -> unmet().asException())
                                .map(met -> new Ending(null, ending.note(), met.id(), met.kind())));
    }

    private static Refusal unmet() {
        return NeedRefusals.meetsNothing("metBy");
    }

    private static Ending written(NeedState how, EndForm form) {
        var limits = new TextLimits();
        var note = limits.text("note", form.note(), 1_000);
        var closed = how == NeedState.CLOSED;
        if (closed && form.reason() == null) {
            limits.refuse(NeedRefusals.reasonMissing());
        }
        if (closed && form.reason() == EndReason.OTHER && note.isEmpty()) {
            limits.refuse(NeedRefusals.noteMissing());
        }
        limits.check();
        return new Ending(closed ? form.reason() : null, note, how == NeedState.MET ? form.metBy() : null, null);
    }
}
