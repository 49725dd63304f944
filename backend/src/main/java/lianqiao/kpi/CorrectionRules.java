package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Refusal;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Who may ask for a correction, and who may decide one. Pure. */
final class CorrectionRules {
    private CorrectionRules() {}

    /** Those whom an entry is about: the parties, and the centre that earned it. */
    static Set<UUID> concerned(Entry entry) {
        Dimensions by = entry.fact().dimensions();
        return Stream.of(by.organisation(), by.otherOrganisation(), by.centre())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Its region's authorities and centres ask, and the centre that earned the entry: to say that one's own figure is wrong is honest. */
    static List<Refusal> obstaclesToAsk(Actor actor, Entry entry) {
        return isOfRegion(actor, entry)
                        || actor.actsFor(entry.fact().dimensions().centre())
                ? List.of()
                : List.of(CorrectionRefusals.notYourRegion());
    }

    /**
     * Another person of the region's authorities or centres decides, who has no part in the entry.
     *
     * @param belongs whether the person belongs to an organisation whom the entry is about, whichever one they act for now
     */
    static List<Refusal> obstaclesToDecide(Actor actor, Correction correction, boolean belongs) {
        List<Refusal> obstacles = new ArrayList<>();
        if (correction.state() != Correction.State.ASKED) {
            obstacles.add(CorrectionRefusals.decided());
        }
        if (correction.askedBy().equals(actor.account())) {
            obstacles.add(CorrectionRefusals.ownRequest());
        }
        boolean acts = concerned(correction.entry()).stream().anyMatch(actor::actsFor);
        if (acts || belongs) {
            obstacles.add(CorrectionRefusals.ownEntry());
        }
        if (!isOfRegion(actor, correction.entry())) {
            obstacles.add(CorrectionRefusals.notYourRegion());
        }
        return obstacles;
    }

    /** Two persons are needed: nothing that acts by itself is one. */
    static UUID person(Actor actor) {
        UUID person = actor.account();
        if (person == null) {
            throw new ForbiddenException("PERSON_REQUIRED");
        }
        return person;
    }

    /** An entry that counts for no place is everybody's who is entitled. */
    private static boolean isOfRegion(Actor actor, Entry entry) {
        Dimensions by = entry.fact().dimensions();
        boolean nowhere = by.supplyRegion() == null && by.demandRegion() == null;
        return nowhere || lies(by.supplyRegion(), actor) || lies(by.demandRegion(), actor);
    }

    private static boolean lies(@Nullable String place, Actor actor) {
        return place != null && actor.region() != null && Regions.lies(place, actor.region());
    }
}
