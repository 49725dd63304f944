package lianqiao.kpi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the API shows it to those concerned.
 *
 * @param askedFor the organisation of the person who asked; persons aren't named
 * @param yours whether the reader asked for it
 * @param counterEntry the row that counters the entry; null until the ledger has read the approval
 * @param obstacles why the reader can't decide it; empty for who can
 */
record CorrectionView(
        UUID id,
        EntryView entry,
        CorrectionReason reason,
        String words,
        Correction.State state,
        UUID askedFor,
        Instant askedAt,
        boolean yours,
        @Nullable UUID decidedFor,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        @Nullable Long counterEntry,
        List<Refusal> obstacles) {

    /** @param belongs whether the reader belongs to an organisation whom the entry is about */
    static CorrectionView of(Correction it, Actor reader, boolean belongs) {
        return new CorrectionView(
                it.id(),
                EntryView.of(it.entry(), null, reader),
                it.reason(),
                it.words(),
                it.state(),
                it.askedFor(),
                it.askedAt(),
                it.askedBy().equals(reader.account()),
                it.decidedFor(),
                it.decidedAt(),
                it.answer(),
                it.counterEntry(),
                CorrectionRules.obstaclesToDecide(reader, it, belongs));
    }
}
