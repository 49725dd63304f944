package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.party.Verifications;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on finance products: each one transaction that changes the table and appends what happened. */
@Component
public class ProductDesk {
    private final Commands commands;
    private final FinanceProducts products;
    private final Organisations organisations;
    private final Verifications verifications;
    private final ProductReader forms;
    private final Clock clock;

    ProductDesk(
            Commands commands,
            FinanceProducts products,
            Organisations organisations,
            Verifications verifications,
            ProductReader forms,
            Clock clock) {
        this.commands = commands;
        this.products = products;
        this.organisations = organisations;
        this.verifications = verifications;
        this.forms = forms;
        this.clock = clock;
    }

    /** Offers a product of the actor's institution: opened at once, unless the form says that it is a draft. */
    public Mono<Done<ProductView>> post(Actor actor, @Nullable String key, ProductForm form) {
        var command = Command.of(actor, key, "product.post", form);
        return commands.run(command, ProductView.class, () -> organisations
                .find(actor.requiredOrganisation())
                .map(provider -> begin(form, provider))
                .flatMap(draft -> form.isDraft() ? Mono.just(draft) : published(draft))
                .flatMap(product -> products.save(product, product.id()))
                .map(saved -> announced(form.isDraft() ? "FinanceProductDrafted" : "FinanceProductPublished", saved)));
    }

    public Mono<Done<ProductView>> revise(Actor actor, @Nullable String key, UUID id, ProductForm form) {
        var command = Command.of(actor, key, "product.revise " + id, form);
        return commands.run(command, ProductView.class, () -> own(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .flatMap(old -> revised(old, forms.read(form)))
                .flatMap(product -> products.save(product, id))
                .map(saved -> announced("FinanceProductRevised", saved)));
    }

    public Mono<Done<ProductView>> publish(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "product.publish " + id, "");
        return commands.run(command, ProductView.class, () -> own(actor, id)
                .flatMap(this::published)
                .flatMap(product -> products.save(product, id))
                .map(saved -> announced("FinanceProductPublished", saved)));
    }

    public Mono<Done<ProductView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "product.withdraw " + id, "");
        return commands.run(command, ProductView.class, () -> own(actor, id)
                .map(product -> product.withdraw(clock))
                .flatMap(product -> products.save(product, id))
                .map(saved -> announced("FinanceProductWithdrawn", saved)));
    }

    private Mono<FinanceProduct> published(FinanceProduct draft) {
        return refusals(draft, draft.offered()).map(refusals -> draft.publish(refusals, clock));
    }

    private Mono<FinanceProduct> revised(FinanceProduct old, FinanceOffer offer) {
        return refusals(old, offer).map(refusals -> old.revise(offer, refusals, clock));
    }

    private Mono<List<Refusal>> refusals(FinanceProduct product, FinanceOffer offer) {
        return Mono.zip(
                organisations.find(product.provider()),
                verifications.isVerified(product.provider()),
                (provider, verified) -> {
                    List<Refusal> all = new ArrayList<>();
                    if (offer.title().isBlank()) {
                        all.add(FinanceRefusals.missing("TITLE_MISSING", "title", "没有标题", "The title is missing"));
                    }
                    all.addAll(LicensedProvider.refusals(provider.kind(), verified, offer, LocalDate.now(clock)));
                    return all;
                });
    }

    private FinanceProduct begin(ProductForm form, Organisation provider) {
        var now = clock.instant();
        return new FinanceProduct(
                Ids.next(),
                1,
                ProductState.DRAFT,
                forms.read(form),
                provider.id(),
                provider.name(),
                provider.region(),
                now,
                now,
                null,
                null,
                provider.demonstration());
    }

    private Mono<FinanceProduct> own(Actor actor, UUID id) {
        return products.get(id)
                .filter(product -> actor.actsFor(product.provider()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("finance product", id)));
    }

    private static Decision<ProductView> announced(String type, FinanceProduct product) {
        return Decision.of(
                ProductView.of(product),
                new NewEvent(type, product.id(), FinanceChange.of(product, product.listing())));
    }
}
