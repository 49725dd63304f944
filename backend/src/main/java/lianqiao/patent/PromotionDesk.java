package lianqiao.patent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on promotion lists: make one, send it, note the answer. */
@Component
class PromotionDesk {
    private final Commands commands;
    private final Promotions promotions;
    private final PromotionWrites writes;
    private final Organisations organisations;
    private final Clock clock;

    PromotionDesk(
            Commands commands,
            Promotions promotions,
            PromotionWrites writes,
            Organisations organisations,
            Clock clock) {
        this.commands = commands;
        this.promotions = promotions;
        this.writes = writes;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** One of the two. */
    record SendingForm(
            @Nullable UUID organisation,
            @Nullable String park,
            @Nullable String message) {}

    record AnswerForm(
            Promotion.@Nullable Answer answer, @Nullable String note) {}

    record ListMade(UUID list, UUID owner, long patents) {}

    /** @param concerned organisations that are told */
    record PromotionSent(
            UUID list,
            UUID sending,
            UUID owner,
            @Nullable UUID targetOrganisation,
            @Nullable String targetPark,
            List<UUID> patents,
            List<UUID> concerned) {}

    record PromotionAnswered(UUID list, UUID sending, Promotion.Answer answer, List<UUID> concerned) {}

    Mono<Done<Promotion>> make(Actor actor, @Nullable String key, PromotionForm form) {
        var command = Command.of(actor, key, "promotion.make", form);
        return commands.run(command, Promotion.class, () -> {
            var title = form.read();
            var id = Ids.next();
            var filter = new StockFilter(Objects.requireNonNull(form.filter()), StockScope.of(actor));
            return organisations
                    .find(actor.requiredOrganisation())
                    .map(Organisation::demonstration)
                    .flatMap(invented -> writes.make(id, title, actor, filter, clock.instant(), invented))
                    .doOnNext(PromotionDesk::requireSome)
                    .then(promotions.get(actor, id))
                    .map(made -> Decision.of(
                            made,
                            new NewEvent("PromotionListMade", id, new ListMade(id, made.owner(), made.patents()))));
        });
    }

    private static void requireSome(long patents) {
        if (patents == 0) {
            throw PromotionRefusals.listEmpty().asException();
        }
        if (patents > PromotionWrites.MOST) {
            throw PromotionRefusals.listTooLong(PromotionWrites.MOST).asException();
        }
    }

    Mono<Done<Promotion>> send(Actor actor, @Nullable String key, UUID list, SendingForm form) {
        var command = Command.of(actor, key, "promotion.send " + list, form);
        return commands.run(command, Promotion.class, () -> {
            var limits = new TextLimits();
            var park = limits.text("park", form.park(), 100);
            var message = limits.text("message", form.message(), 2_000);
            if ((form.organisation() == null) == park.isEmpty()) {
                limits.refuse(PromotionRefusals.oneTarget());
            }
            limits.check();
            return own(actor, list)
                    .delayUntil(made -> exists(form.organisation()))
                    .flatMap(made -> send(actor, made, form.organisation(), park.isEmpty() ? null : park, message));
        });
    }

    private Mono<Decision<Promotion>> send(
            Actor actor, Promotion made, @Nullable UUID target, @Nullable String park, String message) {
        var sending = Ids.next();
        return writes.send(sending, made.id(), target, park, message, actor, clock.instant())
                .then(Mono.defer(
                        () -> Mono.zip(promotions.patents(made.id()).collectList(), writes.concerned(target, park))))
                .flatMap(found -> promotions
                        .get(actor, made.id())
                        .map(now -> Decision.of(
                                now,
                                new NewEvent(
                                        "PromotionSent",
                                        made.id(),
                                        new PromotionSent(
                                                made.id(),
                                                sending,
                                                made.owner(),
                                                target,
                                                park,
                                                found.getT1(),
                                                found.getT2())))));
    }

    Mono<Done<Promotion>> answer(Actor actor, @Nullable String key, UUID list, UUID sending, AnswerForm form) {
        var command = Command.of(actor, key, "promotion.answer " + sending, form);
        return commands.run(command, Promotion.class, () -> {
            var limits = new TextLimits();
            var note = limits.text("note", form.note(), 2_000);
            if (form.answer() == null) {
                limits.refuse(PromotionRefusals.answerMissing());
            }
            limits.check();
            return promotions
                    .get(actor, list)
                    .filter(made ->
                            made.sendings().stream().anyMatch(one -> one.id().equals(sending)))
                    .switchIfEmpty(Mono.error(() -> new NotFoundException("sending", sending)))
                    .flatMap(made -> answer(actor, made, sending, Objects.requireNonNull(form.answer()), note));
        });
    }

    private Mono<Decision<Promotion>> answer(
            Actor actor, Promotion made, UUID sending, Promotion.Answer answer, String note) {
        return writes.answer(sending, answer, note, actor, clock.instant())
                .filter(first -> first)
                .switchIfEmpty(
                        Mono.error(() -> PromotionRefusals.alreadyAnswered().asException()))
                .then(promotions.get(actor, made.id()))
                .map(now -> Decision.of(
                        now,
                        new NewEvent(
                                "PromotionAnswered",
                                made.id(),
                                new PromotionAnswered(made.id(), sending, answer, List.of(made.owner())))));
    }

    private Mono<Promotion> own(Actor actor, UUID list) {
        return promotions
                .get(actor, list)
                .filter(made -> actor.actsFor(made.owner()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("promotion list", list)));
    }

    private Mono<?> exists(@Nullable UUID target) {
        return target == null ? Mono.empty() : organisations.find(target);
    }
}
