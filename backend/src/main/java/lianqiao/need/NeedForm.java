package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/**
 * What an asker fills in.
 *
 * @param version of the need that was read before it was changed; not needed for a new one
 * @param text the problem to be solved
 * @param region of the asker's organisation where left out
 * @param anonymous the public does not see who asks
 * @param targets what has to be reached, in words
 * @param figures what has to be reached, in numbers
 * @param nodes the person's choice, kept from then on; the classifier's where left out
 * @param reclassify gives up an earlier choice, so that the classifier chooses again
 * @param draft keep it to oneself for now; a new need is opened at once otherwise
 */
public record NeedForm(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String text,
        @Nullable List<@Nullable String> targets,
        @Nullable List<@Nullable FigureForm> figures,
        @Nullable List<@Nullable String> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        @Nullable List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable Boolean anonymous,
        @Nullable List<NodeWeight> nodes,
        @Nullable Boolean reclassify,
        @Nullable Boolean draft) {

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    boolean isReclassified() {
        return Boolean.TRUE.equals(reclassify);
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
