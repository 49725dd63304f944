package lianqiao.register;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.register.RecordBook.Kept;
import lianqiao.register.RecordController.RecordReason;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The second person's word on records, over HTTP. */
@RestController
@RequestMapping("/api/v1/register-records")
class RecordReviewController {
    private static final String KEY = "Idempotency-Key";

    private final RecordReview review;
    private final BulkReview bulk;
    private final RecordController views;

    RecordReviewController(RecordReview review, BulkReview bulk, RecordController views) {
        this.review = review;
        this.bulk = bulk;
        this.views = views;
    }

    /** From now on it is a fact that counts. */
    @PostMapping("/{id}/accept")
    @Permit(Permission.JUDGE_RECORD)
    Mono<ResponseEntity<RecordView>> accept(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return viewed(actor, review.accept(actor, key, id));
    }

    /** Many at once, each on its own merits; the answer says of each that was not accepted why. */
    @PostMapping("/acceptances")
    @Permit(Permission.JUDGE_RECORD)
    Mono<ResponseEntity<BulkReview.Acceptances>> acceptAll(
            @RequestBody BulkReview.RecordSelection selection,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return bulk.accept(actor, key, selection).map(Done::ok);
    }

    /** Gives it back to who entered it, with a reason. */
    @PostMapping("/{id}/return")
    @Permit(Permission.JUDGE_RECORD)
    Mono<ResponseEntity<RecordView>> giveBack(
            @PathVariable UUID id,
            @RequestBody RecordReason reason,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return viewed(actor, review.giveBack(actor, key, id, reason.reason()));
    }

    /** Asks for the cancellation of a fact; it counts on until another person agrees. */
    @PostMapping("/{id}/cancellation")
    @Permit(Permission.KEEP_REGISTER)
    Mono<ResponseEntity<RecordView>> askCancellation(
            @PathVariable UUID id,
            @RequestBody RecordReason reason,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return viewed(actor, review.askCancellation(actor, key, id, reason.reason()));
    }

    /** @param agreed whether it is cancelled; else it counts on */
    record CancellationDecision(boolean agreed) {}

    @PostMapping("/{id}/cancellation/decision")
    @Permit(Permission.JUDGE_RECORD)
    Mono<ResponseEntity<RecordView>> decideCancellation(
            @PathVariable UUID id,
            @RequestBody CancellationDecision decision,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return viewed(actor, review.decideCancellation(actor, key, id, decision.agreed()));
    }

    private Mono<ResponseEntity<RecordView>> viewed(Actor actor, Mono<Done<Kept>> command) {
        return command.flatMap(done -> views.viewed(actor, done)).map(Done::ok);
    }
}
