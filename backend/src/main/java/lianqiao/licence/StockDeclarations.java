package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Done;
import lianqiao.licence.LicenceForm.PatentForm;
import lianqiao.patent.LegalState;
import lianqiao.patent.StockDeclaration;
import lianqiao.patent.StockDeclaring;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Declares several stock patents on the same terms. Each is drafted and published by commands of its own, as if a person had
 * filled in its form: one that breaks a rule stays a draft and is told, and keeps nobody else back.
 */
@Component
class StockDeclarations {
    private final StockDeclaring stock;
    private final Licensing licensing;

    StockDeclarations(StockDeclaring stock, Licensing licensing) {
        this.stock = stock;
        this.licensing = licensing;
    }

    /**
     * The terms that they have in common.
     *
     * @param ids of stock patents, 50 at most
     * @param legalState as the holder knows it from the register; the portal's last word where left out
     * @param publish leave them as drafts with {@code false}
     */
    record StockTerms(
            @Nullable List<UUID> ids,
            @Nullable Basis basis,
            @Nullable FeeTerms feeTerms,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String territory,
            @Nullable LegalState legalState,
            @Nullable Contact contact,
            @Nullable Boolean publish) {}

    /**
     * @param licence absent if not even a draft could be kept
     * @param refusals why it is not published, or not kept
     */
    record Declared(
            UUID stock, @Nullable UUID licence, @Nullable LicenceState state, List<Refusal> refusals) {}

    Flux<Declared> declare(Actor actor, @Nullable String key, StockTerms terms) {
        return Flux.fromIterable(Objects.requireNonNullElse(terms.ids(), List.<UUID>of()))
                .distinct()
                .concatMap(id -> declare(actor, key == null ? null : key + "/" + id, id, terms));
    }

    private Mono<Declared> declare(Actor actor, @Nullable String key, UUID id, StockTerms terms) {
        return stock.of(actor, id)
                .flatMap(known -> licensing.draft(actor, step(key, "draft"), form(known, terms)))
                .flatMap(draft -> Boolean.FALSE.equals(terms.publish())
                        ? Mono.just(declared(id, draft))
                        : publish(actor, key, id, draft))
                .onErrorResume(
                        RefusedException.class, refused -> Mono.just(new Declared(id, null, null, refused.refusals())))
                .onErrorResume(
                        NotFoundException.class,
                        unknown -> Mono.just(new Declared(id, null, null, List.of(unknown(id)))));
    }

    private Mono<Declared> publish(Actor actor, @Nullable String key, UUID id, Done<LicenceView> draft) {
        return licensing
                .publish(actor, step(key, "publish"), draft.answer().id())
                .map(published -> declared(id, published))
                .onErrorResume(
                        RefusedException.class,
                        refused -> Mono.just(
                                new Declared(id, draft.answer().id(), LicenceState.DRAFT, refused.refusals())));
    }

    private static Declared declared(UUID id, Done<LicenceView> done) {
        return new Declared(id, done.answer().id(), done.answer().state(), List.of());
    }

    private static @Nullable String step(@Nullable String key, String step) {
        return key == null ? null : key + "/" + step;
    }

    private static LicenceForm form(StockDeclaration known, StockTerms terms) {
        var patent = known.patent();
        return new LicenceForm(
                null,
                terms.basis(),
                new PatentForm(
                        patent.number(),
                        patent.kind(),
                        patent.grantedOn(),
                        patent.endsOn(),
                        terms.legalState() == null ? patent.legalState() : terms.legalState()),
                known.title(),
                known.summary(),
                List.copyOf(known.ipc()),
                List.copyOf(known.patentees()),
                terms.feeTerms(),
                terms.from(),
                terms.until(),
                terms.territory(),
                known.knowHow(),
                known.nodes(),
                null,
                terms.contact());
    }

    private static Refusal unknown(UUID id) {
        return Refusal.of(
                "NOT_FOUND",
                "ids",
                "专利库里没有：" + id,
                "Not in your library: " + id,
                "请刷新专利库后重新选择",
                "Reload the library and choose again");
    }
}
