package lianqiao.need;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.party.Verifications;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Needs as somebody may see them: who asks stays hidden where the asker wishes it, that somebody looked at the asker does not. */
@Component
class NeedViews {
    private final Verifications verifications;

    NeedViews(Verifications verifications) {
        this.verifications = verifications;
    }

    Mono<NeedView> of(TechNeed need, Actor actor) {
        return of(List.of(need), actor).map(List::getFirst);
    }

    Mono<List<NeedView>> of(List<TechNeed> needs, Actor actor) {
        var askers = needs.stream()
                .map(need -> need.asker().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return verifications.among(askers).map(verified -> needs.stream()
                .map(need -> {
                    UUID asker = need.asker().organisation();
                    return NeedView.of(need, seesAsker(need, actor), asker == null ? null : verified.contains(asker));
                })
                .toList());
    }

    static boolean seesAsker(TechNeed need, Actor actor) {
        return actor.isOperator() || actor.actsFor(need.asker().organisation());
    }
}
