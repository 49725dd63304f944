package lianqiao.licence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import lianqiao.licence.Alike.Face;
import lianqiao.licence.Faces.Near;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at what was published for licences that may be one already there; a person decides. Reading again finds nothing twice. */
@Component
class DuplicateReader implements EventReader {
    private final Faces faces;
    private final Suspects suspects;
    private final RuleSettings settings;

    DuplicateReader(Faces faces, Suspects suspects, RuleSettings settings) {
        this.faces = faces;
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
    public boolean readsBodies() {
        return false;
    }

    @Override
    public boolean isPatient() {
        return true;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        Set<UUID> fresh = new HashSet<>();
        batch.forEach(event -> fresh.add(event.subject()));
        var pieces = new TitlePieces(settings.alike());
        return faces.of(fresh).filter(published -> !published.isEmpty()).flatMap(published -> faces.keep(
                        published, pieces)
                .then(Mono.defer(() -> faces.near(published, pieces)))
                .flatMap(near -> suspects.add(pairs(published, near))));
    }

    /** Where both are new, each finds the other. */
    private List<Alike.Pair> pairs(List<Face> published, List<Near> near) {
        var alike = new Alike(settings.alike());
        return near.stream()
                .flatMap(found -> alike.pair(published.get(found.place() - 1), found.face()).stream())
                .distinct()
                .toList();
    }
}
