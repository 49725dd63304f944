package lianqiao.register;

import lianqiao.party.Organisation;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** Who enters what: an authority or a centre for its region, an organisation about itself where the type says so. Pure. */
record EnteringRules(Actor actor, @Nullable Organisation own) {

    void require(RecordType type, Filled filled) {
        if (actor.kind() != null && type.enters().contains(actor.kind())) {
            if (!RecordDeeds.looksAfter(actor, filled.region())) {
                throw DeedRefusals.placeNotYours(String.valueOf(actor.region())).asException();
            }
        } else if (type.own() && own != null) {
            requireOwn(own, filled);
        } else {
            throw new ForbiddenException("RECORD_TYPE_NOT_YOURS");
        }
    }

    private static void requireOwn(Organisation own, Filled filled) {
        if (own.creditCode() == null || !own.creditCode().equals(filled.creditCode())) {
            throw DeedRefusals.notAboutYou().asException();
        }
        if (!own.region().equals(filled.region())) {
            throw DeedRefusals.placeNotYours(own.region()).asException();
        }
    }
}
