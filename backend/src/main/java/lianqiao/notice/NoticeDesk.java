package lianqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on notices, and what may be seen of them. */
@Component
public class NoticeDesk {
    private final Commands commands;
    private final Notices notices;
    private final Organisations organisations;
    private final Policies policies;
    private final Clock clock;

    NoticeDesk(Commands commands, Notices notices, Organisations organisations, Policies policies, Clock clock) {
        this.commands = commands;
        this.notices = notices;
        this.organisations = organisations;
        this.policies = policies;
        this.clock = clock;
    }

    Mono<Page<ToldNotice>> page(NoticeFilter filter, NoticeSort sort, PageRequest page, Actor actor) {
        return notices.page(filter, sort, page)
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream()
                                .map(one -> view(one, false, actor))
                                .toList()));
    }

    /** What was withdrawn still says so at its address; a draft is there for its author only. */
    Mono<ToldNotice> one(UUID id, Actor actor) {
        return notices.get(id)
                .filter(one -> one.dates().published() != null || isAuthor(one, actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("notice", id)))
                .map(one -> view(one, true, actor));
    }

    /** A draft of the actor's organisation. */
    public Mono<Done<ToldNotice>> draft(Actor actor, @Nullable String key, NoticeForm form) {
        return commands.run(Command.of(actor, key, "notice draft", form), ToldNotice.class, () -> organisations
                .find(actor.requiredOrganisation())
                .map(author -> new Notice(
                        Ids.next(),
                        0,
                        NoticeState.DRAFT,
                        form.read(policies),
                        new Notice.Author(author.id(), author.name(), author.kind()),
                        new Notice.Dates(clock.instant(), clock.instant(), null, null),
                        null,
                        author.demonstration()))
                .flatMap(notice -> kept(notice, "NoticeDrafted", actor)));
    }

    Mono<Done<ToldNotice>> revise(Actor actor, @Nullable String key, UUID id, NoticeForm form) {
        return commands.run(Command.of(actor, key, "notice revise " + id, form), ToldNotice.class, () -> own(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .map(old -> old.revise(form.read(policies), clock))
                .flatMap(notice -> kept(notice, "NoticeRevised", actor)));
    }

    /** @param due null: at once */
    public Mono<Done<ToldNotice>> publish(Actor actor, @Nullable String key, UUID id, @Nullable Instant due) {
        return commands.run(
                Command.of(actor, key, "notice publish " + id, String.valueOf(due)), ToldNotice.class, () -> own(
                                actor, id)
                        .map(notice -> notice.publish(due, clock))
                        .flatMap(notice ->
                                kept(notice, notice.isShown() ? "NoticePublished" : "NoticeScheduled", actor)));
    }

    Mono<Done<ToldNotice>> withdraw(Actor actor, @Nullable String key, UUID id, String why) {
        return commands.run(Command.of(actor, key, "notice withdraw " + id, why), ToldNotice.class, () -> own(actor, id)
                .map(notice -> notice.withdraw(why, clock))
                .flatMap(notice -> kept(notice, "NoticeWithdrawn", actor)));
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<Notice> own(Actor actor, UUID id) {
        return notices.get(id)
                .filter(notice -> isAuthor(notice, actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("notice", id)));
    }

    private Mono<Decision<ToldNotice>> kept(Notice changed, String event, Actor actor) {
        return notices.save(changed)
                .map(saved ->
                        Decision.of(view(saved, true, actor), new NewEvent(event, saved.id(), NoticeChange.of(saved))));
    }

    private ToldNotice view(Notice notice, boolean whole, Actor actor) {
        return ToldNotice.of(notice, whole, isAuthor(notice, actor), LocalDate.now(clock));
    }

    private static boolean isAuthor(Notice notice, Actor actor) {
        return actor.actsFor(notice.author().organisation());
    }
}
