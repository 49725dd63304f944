package lianqiao.licence;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What licences announced, for those who write papers from it. */
@Component
public class Announcements {
    private final Licences licences;

    Announcements(Licences licences) {
        this.licences = licences;
    }

    /** Empty where the listing is no licence. */
    public Mono<AnnouncedTerms> of(UUID listing) {
        return licences.find(listing).map(AnnouncedTerms::of);
    }
}
