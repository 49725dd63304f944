package lianqiao.intake;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** What can be imported: every {@link Importing} that there is. */
@Component
class Kinds {
    private final List<Importing<?>> all;

    Kinds(List<Importing<?>> all) {
        this.all = all;
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
        if (!needed.allows(actor)) {
            throw new ForbiddenException(needed.name());
        }
        return found;
    }

    List<Importing<?>> openTo(Actor actor) {
        return all.stream().filter(one -> one.permission().allows(actor)).toList();
    }
}
