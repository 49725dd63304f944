package lianqiao.licence;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.Suspect.Verdict;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pairs of licences that may be one, side by side for a decision. A holder sees its own, an authority those of its region, the operator all. */
@RestController
@RequestMapping("/api/v1/licence-duplicates")
class DuplicateController {
    private final Suspects suspects;
    private final Licences licences;
    private final Surroundings surroundings;
    private final DuplicateMarks marks;
    private final Commands commands;

    DuplicateController(
            Suspects suspects, Licences licences, Surroundings surroundings, DuplicateMarks marks, Commands commands) {
        this.suspects = suspects;
        this.licences = licences;
        this.surroundings = surroundings;
        this.marks = marks;
        this.commands = commands;
    }

    /**
     * A pair as it is shown.
     *
     * @param kept which of the two stays in the search if they are one
     */
    record PairView(
            UUID id,
            double likeness,
            boolean samePatent,
            Verdict verdict,
            UUID kept,
            LicenceView one,
            LicenceView other) {}

    /** What a person says of a pair. */
    record Decided(boolean same) {}

    /** Body of the event LicenceDuplicateDecided. */
    record LicenceDuplicateDecided(UUID suspect, UUID one, UUID other, boolean same) {}

    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Page<PairView>> list(
            @RequestParam(defaultValue = "OPEN") Verdict verdict,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        return suspects.page(verdict, viewer(actor), region(actor), PageRequest.of(page, size))
                .flatMap(found -> Flux.fromIterable(found.items())
                        .concatMap(this::view)
                        .collectList()
                        .map(items -> new Page<>(found.total(), items)));
    }

    @PostMapping("/{id}/decision")
    @Permit(Permission.DECIDE_DUPLICATE)
    Mono<ResponseEntity<PairView>> decide(
            @PathVariable UUID id,
            @RequestBody Decided form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        var command = Command.of(actor, key, "duplicate.decide " + id, form);
        return commands.run(command, PairView.class, () -> suspects.find(id)
                        .flatMap(this::view)
                        .filter(pair -> mayDecide(actor, pair))
                        .switchIfEmpty(Mono.error(() -> new NotFoundException("duplicate", id)))
                        .flatMap(pair -> decided(actor, pair, form.same())))
                .map(Done::ok);
    }

    private Mono<Decision<PairView>> decided(Actor actor, PairView pair, boolean same) {
        var body = new LicenceDuplicateDecided(
                pair.id(), pair.one().id(), pair.other().id(), same);
        return pair(pair.one().id(), pair.other().id())
                .flatMap(both -> marks.follow(actor, both, same))
                .flatMap(events -> suspects.decide(
                                pair.id(), same ? Verdict.SAME : Verdict.DIFFERENT, actor.organisation())
                        .thenReturn(events))
                .flatMap(events -> suspects.find(pair.id())
                        .flatMap(this::view)
                        .map(decided -> new Decision<>(
                                decided,
                                Stream.concat(
                                                Stream.of(new NewEvent("LicenceDuplicateDecided", pair.id(), body)),
                                                events.stream())
                                        .toList())));
    }

    private Mono<SamePair> pair(UUID one, UUID other) {
        return Mono.zip(licences.get(one), licences.get(other), SamePair::of);
    }

    private Mono<PairView> view(Suspect suspect) {
        return Mono.zip(licences.get(suspect.one()), licences.get(suspect.other()))
                .map(both -> new PairView(
                        suspect.id(),
                        suspect.likeness(),
                        suspect.samePatent(),
                        suspect.verdict(),
                        SamePair.of(both.getT1(), both.getT2()).kept().id().value(),
                        LicenceView.of(both.getT1(), surroundings.plain()),
                        LicenceView.of(both.getT2(), surroundings.plain())));
    }

    private static boolean mayDecide(Actor actor, PairView pair) {
        return actor.isOperator()
                || actor.actsFor(pair.one().holder().organisation())
                || actor.actsFor(pair.other().holder().organisation());
    }

    /** Null for those who see more than their own; an organisation without licences sees none. */
    private static @Nullable UUID viewer(Actor actor) {
        return actor.isOperator() || isAuthority(actor) ? null : actor.organisationOrNobody();
    }

    /** An authority sees what lies in its region on either side. */
    private static String region(Actor actor) {
        return isAuthority(actor) ? Regions.prefix(Objects.requireNonNull(actor.region())) : "";
    }

    private static boolean isAuthority(Actor actor) {
        return actor.kind() == OrganisationKind.AUTHORITY && actor.region() != null;
    }
}
