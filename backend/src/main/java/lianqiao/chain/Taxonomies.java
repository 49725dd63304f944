package lianqiao.chain;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The industry chains as they stood: what was worked out by an older revision can be worked out again. */
@Component
public class Taxonomies {
    private final ChainRevisions revisions;
    private final List<Chain> shipped = ChainFile.shipped();

    Taxonomies(ChainRevisions revisions) {
        this.revisions = revisions;
    }

    /** @param revision 0 as shipped */
    public Mono<Chains> at(int revision) {
        return revisions
                .all()
                .takeWhile(edit -> edit.number() <= revision)
                .collectList()
                .map(edits -> Chains.at(revision, Overlay.of(shipped, edits)));
    }
}
