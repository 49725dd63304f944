package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisations;
import lianqiao.party.Verifications;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on needs for conditions and on offers, and what may be seen of them. */
@Component
public class PostingDesk {
    private final Commands commands;
    private final Postings postings;
    private final Organisations organisations;
    private final Verifications verifications;
    private final PostingReader forms;
    private final EndReader ends;
    private final Clock clock;

    PostingDesk(
            Commands commands,
            Postings postings,
            Organisations organisations,
            Verifications verifications,
            PostingReader forms,
            EndReader ends,
            Clock clock) {
        this.commands = commands;
        this.postings = postings;
        this.organisations = organisations;
        this.verifications = verifications;
        this.forms = forms;
        this.ends = ends;
        this.clock = clock;
    }

    Mono<Page<PostingView>> page(PostingKind kind, NeedFilter filter, PageRequest page, Actor actor) {
        return postings.page(kind, filter, page)
                .flatMap(found -> views(found.items(), actor).map(items -> new Page<>(found.total(), items)));
    }

    Mono<PostingView> one(PostingKind kind, UUID id, Actor actor) {
        return postings.get(kind, id)
                .filter(posting -> posting.state().isShown() || sees(posting, actor))
                .switchIfEmpty(Mono.error(() -> gone(kind, id)))
                .flatMap(posting -> view(posting, actor));
    }

    /** Posts it for the actor's organisation: opened at once, unless the form says that it is a draft. */
    public Mono<Done<PostingView>> post(PostingKind kind, Actor actor, @Nullable String key, PostingForm form) {
        var command = Command.of(actor, key, kind + " post", form);
        var type = form.isDraft() ? "Drafted" : "Published";
        return commands.run(command, PostingView.class, () -> begun(kind, actor, form)
                .map(draft -> form.isDraft() ? draft : draft.publish(clock))
                .flatMap(postings::save)
                .flatMap(saved -> announced(type, saved, actor)));
    }

    Mono<Done<PostingView>> revise(PostingKind kind, Actor actor, @Nullable String key, UUID id, PostingForm form) {
        var command = Command.of(actor, key, kind + " revise " + id, form);
        return commands.run(command, PostingView.class, () -> own(kind, actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .flatMap(old -> revised(old, form))
                .flatMap(postings::save)
                .flatMap(saved -> announced("Revised", saved, actor)));
    }

    Mono<Done<PostingView>> publish(PostingKind kind, Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, kind + " publish " + id, "");
        return commands.run(command, PostingView.class, () -> own(kind, actor, id)
                .map(draft -> draft.publish(clock))
                .flatMap(postings::save)
                .flatMap(saved -> announced("Published", saved, actor)));
    }

    Mono<Done<PostingView>> end(
            PostingKind kind, Actor actor, @Nullable String key, UUID id, NeedState how, @Nullable EndForm form) {
        var command = Command.of(actor, key, kind + " " + how + " " + id, form == null ? "" : form);
        return commands.run(command, PostingView.class, () -> own(kind, actor, id)
                .zipWhen(posting -> ends.read(how, form, kind.counterparts()))
                .map(both -> both.getT1().end(how, both.getT2(), clock))
                .flatMap(postings::save)
                .flatMap(saved -> announced(how.event(), saved, actor)));
    }

    /** A new draft copied from what has ended. */
    Mono<Done<PostingView>> reopen(PostingKind kind, Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, kind + " reopen " + id, "");
        return commands.run(command, PostingView.class, () -> own(kind, actor, id)
                .map(ended -> ended.again(Ids.next(), clock))
                .flatMap(postings::save)
                .flatMap(saved -> announced("Drafted", saved, actor)));
    }

    private Mono<Posting> begun(PostingKind kind, Actor actor, PostingForm form) {
        return organisations.find(actor.requiredOrganisation()).flatMap(asker -> forms.read(form, asker.region())
                .map(filled -> new Posting(
                        kind,
                        Ids.next(),
                        0,
                        Course.draft(clock.instant(), null),
                        filled.terms(),
                        new Asker(asker.id(), asker.name(), asker.kind(), form.isAnonymous()),
                        filled.assignment(),
                        asker.demonstration())));
    }

    private Mono<Posting> revised(Posting old, PostingForm form) {
        var anonymous = form.anonymous() == null ? old.asker().anonymous() : form.isAnonymous();
        return forms.read(form, old.terms().region())
                .map(filled -> old.revise(
                        filled.terms(),
                        anonymous,
                        form.isReclassified()
                                ? filled.assignment()
                                : old.assigned().followedBy(filled.assignment()),
                        clock));
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<Posting> own(PostingKind kind, Actor actor, UUID id) {
        return postings.get(kind, id)
                .filter(posting -> actor.actsFor(posting.asker().organisation()))
                .switchIfEmpty(Mono.error(() -> gone(kind, id)));
    }

    private static NotFoundException gone(PostingKind kind, UUID id) {
        return new NotFoundException(kind.table().replace('_', ' '), id);
    }

    private Mono<Decision<PostingView>> announced(String what, Posting posting, Actor actor) {
        var change = PostingChange.of(posting, LocalDate.now(clock));
        var event = new NewEvent(posting.kind().subject() + what, posting.id(), change);
        return view(posting, actor).map(view -> Decision.of(view, event));
    }

    private Mono<PostingView> view(Posting posting, Actor actor) {
        return views(List.of(posting), actor).map(List::getFirst);
    }

    private Mono<List<PostingView>> views(List<Posting> found, Actor actor) {
        var askers = found.stream()
                .map(posting -> posting.asker().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return verifications.among(askers).map(verified -> found.stream()
                .map(posting -> PostingView.of(
                        posting,
                        sees(posting, actor),
                        verified.contains(posting.asker().organisation())))
                .toList());
    }

    private static boolean sees(Posting posting, Actor actor) {
        return actor.isOperator() || actor.actsFor(posting.asker().organisation());
    }
}
