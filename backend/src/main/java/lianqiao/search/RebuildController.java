package lianqiao.search;

import java.time.Instant;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets the operator rebuild the index and see how far it is. */
@RestController
@RequestMapping("/api/v1/search/rebuild")
class RebuildController {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildController.class);

    private final Rebuild rebuild;
    private final IndexStates states;

    RebuildController(Rebuild rebuild, IndexStates states) {
        this.rebuild = rebuild;
        this.states = states;
    }

    /** Begins one; it goes on by itself, and searches read the index of before until it is done. */
    @Permit(Permission.OPERATE)
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Builds> start() {
        return rebuild.begin().doOnNext(this::goOn).then(states());
    }

    @Permit(Permission.OPERATE)
    @GetMapping
    Mono<Builds> states() {
        return states.all().map(all -> new Builds(all.stream().map(Build::of).toList()));
    }

    /** The answer doesn't wait for it: it outlives the request. */
    private void goOn(String name) {
        rebuild.fill(name)
                .subscribe(
                        nothing -> {},
                        broken -> LOG.error("The rebuild of {} gave up", name, broken),
                        () -> LOG.info("Searches now read {}", name));
    }

    record Builds(List<Build> items) {}

    /** @param copied listings copied so far */
    record Build(
            String name,
            IndexState.Phase state,
            long copied,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String error) {
        static Build of(IndexState state) {
            return new Build(
                    state.name(), state.state(), state.copied(), state.startedAt(), state.finishedAt(), state.error());
        }
    }
}
