package lianqiao.party;

import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;

/** What is inside an organisation is for those who act for it, and for the operator; to others it isn't there. */
final class OwnOrganisation {
    private OwnOrganisation() {}

    static void require(Actor actor, UUID organisation) {
        if (!actor.actsFor(organisation) && !actor.isOperator()) {
            throw new NotFoundException("organisation", organisation);
        }
    }
}
