package lianqiao.need;

import java.util.List;
import java.util.Objects;
import lianqiao.chain.Assignment;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the form of a need for conditions, or of an offer; tells everything that can't be read at once. */
@Component
class PostingReader {
    private final FormParts parts;
    private final Listings listings;

    PostingReader(FormParts parts, Listings listings) {
        this.parts = parts;
        this.listings = listings;
    }

    /** What a form says, read and in order. */
    record Filled(Terms terms, Assignment assignment) {}

    Mono<Filled> read(PostingForm form, @Nullable String home) {
        var filled = filled(form, home);
        var about = filled.terms().about();
        return about == null
                ? Mono.just(filled)
                : listings.find(about)
                        .filter(Listing::open)
                        .switchIfEmpty(
                                Mono.error(() -> PostingRefusals.aboutNothing().asException()))
                        .onErrorMap(NotFoundException.class, gone -> PostingRefusals.aboutNothing()
                                .asException())
                        .map(listing -> new Filled(filled.terms().about(listing), filled.assignment()));
    }

    private Filled filled(PostingForm form, @Nullable String home) {
        var limits = new TextLimits();
        var pricing = Objects.requireNonNullElse(form.pricing(), Pricing.NEGOTIABLE);
        if (form.priceFen() != null && form.priceFen() <= 0) {
            limits.refuse(PostingRefusals.notPositive("priceFen"));
        }
        var terms = new Terms(
                limits.text("title", form.title(), 300),
                limits.text("text", form.text(), 20_000),
                ConditionForm.readAll(form.conditions(), limits),
                pricing,
                pricing.namesSum() ? form.priceFen() : null,
                limits.text("place", form.place(), 200),
                form.deadline(),
                FormParts.region(form.region(), home, limits),
                form.about(),
                null);
        var assigned = parts.assignment(form.nodes(), terms.title(), terms.wording(), List.of(), limits);
        limits.check();
        return new Filled(terms, assigned);
    }
}
