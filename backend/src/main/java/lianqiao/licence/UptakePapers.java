package lianqiao.licence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a concluded licence together for those who may see it: its parties, an authority of either side's region and the operator. */
@Component
class UptakePapers {
    private final Uptakes uptakes;
    private final UptakeCourses courses;
    private final Licences licences;
    private final Organisations organisations;
    private final Clock clock;

    UptakePapers(Uptakes uptakes, UptakeCourses courses, Licences licences, Organisations organisations, Clock clock) {
        this.uptakes = uptakes;
        this.courses = courses;
        this.licences = licences;
        this.organisations = organisations;
        this.clock = clock;
    }

    Mono<UptakePaper> get(Actor actor, UUID id) {
        return courses.get(id)
                .filterWhen(course -> course.isFor(actor) ? Mono.just(true) : watchedBy(actor, course))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("uptake", id)))
                .flatMap(this::paper);
    }

    /** Those in which the organisation is a party, the newest first. */
    Mono<Page<UptakePaper>> of(UUID organisation, PageRequest page) {
        return uptakes.ofParty(organisation, page).flatMap(found -> Flux.fromIterable(found.items())
                .concatMap(uptake -> courses.get(uptake.id()).flatMap(this::paper))
                .collectList()
                .map(items -> new Page<>(found.total(), items)));
    }

    private Mono<Boolean> watchedBy(Actor actor, UptakeCourse course) {
        return Flux.just(course.holder(), course.licensee())
                .concatMap(organisations::find)
                .any(side -> actor.watchesOver(side.region()));
    }

    private Mono<UptakePaper> paper(UptakeCourse course) {
        return uptakes.get(course.uptake()).flatMap(uptake -> Mono.zip(
                        licences.get(uptake.licence()),
                        organisations.find(course.holder()),
                        organisations.find(course.licensee()))
                .map(parts -> UptakePaper.of(
                        uptake,
                        course,
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        day(uptake.recordedAt()),
                        uptake.cancelledAt() == null ? null : day(uptake.cancelledAt()),
                        LocalDate.now(clock))));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
