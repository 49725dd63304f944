package lianqiao.intake;

import java.util.List;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** What can be imported: every {@link Importing} that there is. */
@Component
class Kinds {
    private final List<Importing<?>> all;

    Kinds(List<Importing<?>> named, List<FurtherKinds> further) {
        this.all = Stream.concat(named.stream(), further.stream().flatMap(kinds -> kinds.all().stream()))
                .<Importing<?>>map(kind -> kind)
                .toList();
    }

    Importing<?> find(String kind) {
        return all.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("import kind", kind));
    }

    /** The kind, if the actor may give such files. */
    Importing<?> openTo(Actor actor, String kind) {
        Importing<?> found = find(kind);
        Permission needed = found.permission();
        if (!found.isOpenTo(actor)) {
            throw new ForbiddenException(needed.name());
        }
        return found;
    }

    List<Importing<?>> openTo(Actor actor) {
        return all.stream().filter(one -> one.isOpenTo(actor)).toList();
    }
}
