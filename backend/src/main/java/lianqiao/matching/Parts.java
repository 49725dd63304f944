package lianqiao.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.chain.Chains;

/** What a score is made of, with the points that the parts have for one kind of demand. */
final class Parts {
    private final ChainPart chain;
    private final WordingPart wording;
    private final MeaningPart meaning;
    private final IpcPart ipc;
    private final TermsPart terms;
    private final ReadinessPart readiness;
    private final RegionPart region;
    private final FinancePart finance;
    private final ConditionsPart conditions;

    Parts(Weights weights, Chains chains) {
        this.chain = new ChainPart(weights, chains);
        this.wording = new WordingPart(weights);
        this.meaning = new MeaningPart(weights);
        this.ipc = new IpcPart(weights);
        this.terms = new TermsPart(weights);
        this.readiness = new ReadinessPart(weights);
        this.region = new RegionPart(weights);
        this.finance = new FinancePart(weights);
        this.conditions = new ConditionsPart(weights);
    }

    /** Those with points, best first. */
    List<Weighed> weigh(Portrait demand, Portrait supply) {
        return Stream.of(
                        alike(demand, supply),
                        finance.reasons(demand.listing(), supply.listing()).map(Weighed::of),
                        conditions.reasons(demand.listing(), supply.listing()).map(Weighed::of))
                .flatMap(weighed -> weighed)
                .filter(weighed -> weighed.points() > 0)
                .sorted(Comparator.comparingDouble(Weighed::points).reversed())
                .toList();
    }

    /** What any two listings may have in common. */
    private Stream<Weighed> alike(Portrait demand, Portrait supply) {
        return Stream.of(
                        chain.weigh(demand.listing(), supply.listing()),
                        Optional.of(wording.title(demand, supply)),
                        Optional.of(wording.text(demand, supply)),
                        meaning.weigh(demand, supply),
                        ipc.weigh(demand.listing(), supply.listing()),
                        terms.reason(supply.listing()).map(Weighed::of),
                        readiness.reason(supply.listing()).map(Weighed::of),
                        region.reason(demand.listing(), supply.listing()).map(Weighed::of))
                .flatMap(Optional::stream);
    }
}
