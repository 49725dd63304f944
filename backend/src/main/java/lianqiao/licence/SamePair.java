package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import lianqiao.shared.Actor;

/**
 * Two listings of one licence, in the order in which they count: what somebody declared here before what another platform says, a
 * statutory declaration before an offer by analogy, the earlier before the later. So no chain of pairs ever ends where it began. Pure.
 *
 * @param later is marked as a duplicate of the kept one when a person says that they are the same
 */
record SamePair(Licence kept, Licence later) {
    private static final Comparator<Licence> ORDER = Comparator.comparing(Licence::basis)
            .thenComparing(licence -> Objects.requireNonNullElse(licence.dates().published(), Instant.MAX))
            .thenComparing(licence -> licence.id().value().toString());

    static SamePair of(Licence one, Licence other) {
        return ORDER.compare(one, other) <= 0 ? new SamePair(one, other) : new SamePair(other, one);
    }

    /** A listing that leads to one which is not open, or that nobody finds any more anyhow, would help nobody. */
    boolean isToBeMarked(LocalDate today) {
        return kept.isOpenOn(today) && later.isOpenOn(today);
    }

    boolean isMarked() {
        return kept.id().value().equals(later.duplicateOf());
    }

    /** Nobody takes another organisation's declaration out of the search; what another platform published is nobody's here. */
    boolean isUpTo(Actor actor) {
        return actor.isOperator()
                || later.basis() == Basis.EXTERNAL
                || actor.actsFor(later.holder().organisation());
    }
}
