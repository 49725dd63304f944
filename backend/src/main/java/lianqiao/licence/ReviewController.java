package lianqiao.licence;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The operator starts a review and sees how the last ones went. */
@RestController
@RequestMapping("/api/v1/legal-reviews")
class ReviewController {
    private final LegalReviews reviews;
    private final NightlyReview nightly;

    ReviewController(LegalReviews reviews, NightlyReview nightly) {
        this.reviews = reviews;
        this.nightly = nightly;
    }

    @PostMapping
    @Permit(Permission.OPERATE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<LegalReview> begin() {
        return reviews.begin(null).flatMap(reviews::get).doOnNext(begun -> nightly.wake());
    }

    @GetMapping
    @Permit(Permission.OPERATE)
    Mono<List<LegalReview>> latest() {
        return reviews.latest(20).collectList();
    }
}
