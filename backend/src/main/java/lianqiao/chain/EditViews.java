package lianqiao.chain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the endpoints of editing answer. */
final class EditViews {
    private EditViews() {}

    /** @param who the organisation; absent for the operator of the portal */
    record RevisionView(
            int number,
            String chain,
            @Nullable String who,
            Instant at,
            String why,
            @Nullable Integer undoes,
            List<ChainFact> removed,
            List<ChainFact> added) {
        static RevisionView of(ChainRevision revision) {
            return new RevisionView(
                    revision.number(),
                    revision.chain(),
                    revision.organisationName(),
                    revision.at(),
                    revision.why(),
                    revision.undoes(),
                    revision.edit().removed(),
                    revision.edit().added());
        }
    }

    /**
     * @param nodes the chain as it would be
     * @param revision that the draft became
     */
    record DraftView(
            UUID id,
            long version,
            String chain,
            String why,
            ChainDraft.State state,
            @Nullable Integer revision,
            Instant changedAt,
            List<ChainFact> removed,
            List<ChainFact> added,
            List<ChainNode> nodes,
            List<SupplyEdge> edges) {
        static DraftView of(ChainDraft draft, Chains chains) {
            Chain as = chains.find(draft.chain())
                    .map(chain -> draft.edit().on(chain))
                    .orElseThrow();
            return new DraftView(
                    draft.id(),
                    draft.version(),
                    draft.chain(),
                    draft.why(),
                    draft.state(),
                    draft.revision(),
                    draft.changedAt(),
                    draft.edit().removed(),
                    draft.edit().added(),
                    as.nodes(),
                    as.edges());
        }
    }

    /** @param revision of the taxonomy, 0 where nobody has edited anything; chains as edited, the others are as shipped */
    record Edited(int revision, List<ChainAnswers.Detail> chains) {}
}
