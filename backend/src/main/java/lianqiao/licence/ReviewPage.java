package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
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
    private final UptakeCourses courses;
    private final Reviewing reviewing;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReviewPage(
            LegalReviews reviews,
            Licences licences,
            UptakeCourses courses,
            Reviewing reviewing,
            EventLog log,
            TransactionalOperator transaction,
            Clock clock) {
        this.reviews = reviews;
        this.licences = licences;
        this.courses = courses;
        this.reviewing = reviewing;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whether there is more; false also where another instance has it in hand. What was made after the review began was looked at
     * when it was published, so a review never runs after an import.
     */
    Mono<Boolean> next(UUID review) {
        return reviews.take(review)
                .flatMap(taken -> licences.published(taken.cursor(), taken.id(), SIZE)
                        .collectList()
                        .flatMap(page -> page.isEmpty() ? finish(taken) : examine(taken, page)))
                .defaultIfEmpty(false)
                .as(transaction::transactional);
    }

    private Mono<Boolean> examine(LegalReview review, List<Licence> page) {
        return reviewing
                .examine(page)
                .flatMap(done ->
                        reviews.save(counted(review, page, done.kept()), false).then(log.append(WHO, done.events())))
                .thenReturn(true);
    }

    /** With the last page the trials that are over are told, too, if a fee is due now. */
    private Mono<Boolean> finish(LegalReview review) {
        var today = LocalDate.now(clock);
        return courses.tellDue(today)
                .filter(course -> course.feeStage(today) == FeeStage.DUE)
                .map(course -> UptakeEvents.ofUptake("UptakeFeeDue", course, course.dueOn()))
                .collectList()
                .flatMap(due -> reviews.save(review, true).then(log.append(WHO, due)))
                .thenReturn(false);
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
