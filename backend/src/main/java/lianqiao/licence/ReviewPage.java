package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.UptakeCourse.FeeStage;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Reviews the next licences and moves the cursor behind them, in one transaction: a kill loses at most the page in work. */
@Component
class ReviewPage {
    static final int SIZE = 200;
    private static final Actor WHO = Actor.system("legal review");

    private final LegalReviews reviews;
    private final Licences licences;
    private final Uptakes uptakes;
    private final UptakeCourses courses;
    private final Surroundings surroundings;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReviewPage(
            LegalReviews reviews,
            Licences licences,
            Uptakes uptakes,
            UptakeCourses courses,
            Surroundings surroundings,
            EventLog log,
            TransactionalOperator transaction,
            Clock clock) {
        this.reviews = reviews;
        this.licences = licences;
        this.uptakes = uptakes;
        this.courses = courses;
        this.surroundings = surroundings;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether there is more; false also where another instance has it in hand. */
    Mono<Boolean> next(UUID review) {
        return reviews.take(review)
                .flatMap(taken -> licences.published(taken.cursor(), SIZE)
                        .collectList()
                        .flatMap(page -> page.isEmpty() ? finish(taken) : examine(taken, page)))
                .defaultIfEmpty(false)
                .as(transaction::transactional);
    }

    private Mono<Boolean> examine(LegalReview review, List<Licence> page) {
        var around = surroundings.plain();
        List<Reviewed> found = new ArrayList<>();
        page.forEach(licence -> Reviewed.of(licence, around, clock).ifPresent(found::add));
        return licences.move(found.stream().map(Reviewed::licence).toList())
                .flatMap(moved -> told(review, page, found, moved, around.today()));
    }

    /** What somebody else changed meanwhile is left to the next review. */
    private Mono<Boolean> told(
            LegalReview review, List<Licence> page, List<Reviewed> found, Set<UUID> moved, LocalDate today) {
        var kept = found.stream()
                .filter(one -> moved.contains(one.licence().id().value()))
                .toList();
        return uptakes.licensees(moved)
                .flatMap(taken -> reviews.save(counted(review, page, kept), false)
                        .then(log.append(
                                WHO,
                                kept.stream()
                                        .map(one -> event(one, taken, today))
                                        .toList())))
                .thenReturn(true);
    }

    /** With the last page the trials that are over are told, too, if a fee is due now. */
    private Mono<Boolean> finish(LegalReview review) {
        var today = surroundings.plain().today();
        return courses.tellDue(today)
                .filter(course -> course.feeStage(today) == FeeStage.DUE)
                .map(course -> UptakeEvents.ofUptake("UptakeFeeDue", course, course.dueOn()))
                .collectList()
                .flatMap(due -> reviews.save(review, true).then(log.append(WHO, due)))
                .thenReturn(false);
    }

    private static NewEvent event(Reviewed one, Map<UUID, List<UUID>> taken, LocalDate today) {
        var stored = one.licence().stored();
        var id = stored.id().value();
        return new NewEvent(
                one.change().event(), id, LicenceStanding.of(stored, taken.getOrDefault(id, List.of()), today));
    }

    private static LegalReview counted(LegalReview review, List<Licence> page, List<Reviewed> kept) {
        return new LegalReview(
                review.id(),
                review.night(),
                page.getLast().id().value(),
                review.examined() + page.size(),
                review.suspended() + count(kept, Reviewed.Change.SUSPENDED),
                review.restored() + count(kept, Reviewed.Change.RESTORED),
                review.expired() + count(kept, Reviewed.Change.EXPIRED),
                review.begunAt(),
                null);
    }

    private static int count(List<Reviewed> kept, Reviewed.Change change) {
        return (int) kept.stream().filter(one -> one.change() == change).count();
    }
}
