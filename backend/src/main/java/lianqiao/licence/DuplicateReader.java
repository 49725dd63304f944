package lianqiao.licence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at what was published for licences that may be one already there; a person decides. Reading again finds nothing twice. */
@Component
class DuplicateReader implements EventReader {
    private final Suspects suspects;
    private final RuleSettings settings;

    DuplicateReader(Suspects suspects, RuleSettings settings) {
        this.suspects = suspects;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Set<String> types() {
        return Set.of("LicencePublished", "LicenceImported");
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        Set<UUID> fresh = new HashSet<>();
        batch.forEach(event -> fresh.add(event.subject()));
        var alike = new Alike(settings.alike());
        return suspects.around(fresh)
                .map(faces -> faces.stream().collect(Collectors.groupingBy(Alike.Face::group)).values().stream()
                        .flatMap(group -> alike.pairs(group, fresh).stream())
                        .toList())
                .flatMap(suspects::add);
    }
}
