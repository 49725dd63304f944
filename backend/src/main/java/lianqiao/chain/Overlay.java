package lianqiao.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays revisions over the taxonomy that ships with the portal. Pure but for a word in the log: a revision that a later release has
 * made impossible is left out, for a portal that didn't start because of it would help nobody.
 */
final class Overlay {
    private static final Logger LOG = LoggerFactory.getLogger(Overlay.class);

    private final Map<String, Chain> chains = new LinkedHashMap<>();

    private Overlay(List<Chain> shipped) {
        shipped.forEach(chain -> chains.put(chain.id(), chain));
    }

    /** @param revisions in their order */
    static List<Chain> of(List<Chain> shipped, List<ChainRevision> revisions) {
        Overlay overlay = new Overlay(shipped);
        revisions.forEach(overlay::lay);
        return List.copyOf(overlay.chains.values());
    }

    private void lay(ChainRevision revision) {
        Chain old = chains.get(revision.chain());
        if (old == null) {
            LOG.error("Revision {} is left out: there is no chain {} any more", revision.number(), revision.chain());
            return;
        }
        Chain next = revision.edit().on(old);
        List<String> problems = ChainRules.problems(List.of(next));
        if (problems.isEmpty()) {
            chains.put(next.id(), next);
        } else {
            LOG.error("Revision {} of chain {} is left out: {}", revision.number(), revision.chain(), problems);
        }
    }
}
