package lianqiao.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.Regions;

/** What somebody may do with a record: the second person's rule is here. Pure. */
record RecordDeeds(Actor actor, RegisterRecord record) {
    private static final Set<OrganisationKind> OFFICES =
            EnumSet.of(OrganisationKind.AUTHORITY, OrganisationKind.OPERATION_CENTRE);

    /** What the record's page offers. */
    enum Deed {
        REVISE,
        WITHDRAW,
        ATTACH,
        ACCEPT,
        RETURN,
        ASK_CANCELLATION,
        DECIDE_CANCELLATION
    }

    /** Whether an authority or a centre looks after that place. */
    static boolean looksAfter(Actor actor, String region) {
        return actor.kind() != null
                && OFFICES.contains(actor.kind())
                && actor.region() != null
                && Regions.lies(region, actor.region());
    }

    /** Sees it in full, whether it counts yet or not: who entered it, whom it is about, and who looks after its place. */
    boolean sees() {
        return actor.isOperator()
                || actor.isSystem() && actor.organisation() == null
                || actor.actsFor(record.enteredFor())
                || actor.actsFor(record.organisation())
                || looksAfter(actor, record.region());
    }

    Set<Deed> all() {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        boolean edits = actor.isEditor();
        if (edits && record.isOpen() && actor.actsFor(record.enteredFor())) {
            deeds.addAll(EnumSet.of(Deed.REVISE, Deed.WITHDRAW, Deed.ATTACH));
        }
        if (edits && record.isOpen() && looksAfter(actor, record.region())) {
            deeds.add(Deed.ATTACH);
        }
        if (edits && record.state() == RecordState.ENTERED && judging().isEmpty()) {
            deeds.addAll(EnumSet.of(Deed.ACCEPT, Deed.RETURN));
        }
        if (edits && record.state() == RecordState.ACCEPTED && looksAfter(actor, record.region())) {
            if (!record.cancellationWaits()) {
                deeds.add(Deed.ASK_CANCELLATION);
            } else if (deciding().isEmpty()) {
                deeds.add(Deed.DECIDE_CANCELLATION);
            }
        }
        return deeds;
    }

    /** Why the actor can't be the second person of an entered record; empty where they can. */
    List<Refusal> judging() {
        List<Refusal> refusals = new ArrayList<>();
        if (record.state() != RecordState.ENTERED) {
            refusals.add(DeedRefusals.state(record));
        }
        refusals.addAll(second(record.authors()));
        return refusals;
    }

    /** The same of a cancellation that was asked for. */
    List<Refusal> deciding() {
        List<Refusal> refusals = new ArrayList<>();
        if (!record.cancellationWaits()) {
            refusals.add(DeedRefusals.state(record));
        }
        refusals.addAll(
                second(Optional.ofNullable(record.cancelAskedBy()).stream().toList()));
        return refusals;
    }

    private List<Refusal> second(List<UUID> first) {
        List<Refusal> refusals = new ArrayList<>();
        if (!looksAfter(actor, record.region())) {
            refusals.add(DeedRefusals.placeNotYours(String.valueOf(actor.region())));
        }
        if (actor.account() == null || first.contains(actor.account())) {
            refusals.add(DeedRefusals.secondPerson());
        }
        if (actor.actsFor(record.organisation())) {
            refusals.add(DeedRefusals.ownRecord());
        }
        return refusals;
    }
}
