package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainsTests {
    private final Chains chains = Chains.shipped();

    @Test
    void findsANodeByItsKey() {
        assertThat(chains.node("nev-icv/bms")).map(ChainNode::name).contains("电池系统与热管理");
        assertThat(chains.node("nev-icv/nothing")).isEmpty();
        assertThat(chains.find("biomed")).map(Chain::name).contains("生物医药");
    }

    @Test
    void tellsWhoSuppliesWhom() {
        assertThat(chains.distance("nev-icv/battery-cell", "nev-icv/bms")).isEqualTo(Relation.SUPPLIES_TO);
        assertThat(chains.distance("nev-icv/bms", "nev-icv/battery-cell")).isEqualTo(Relation.SUPPLIED_BY);
    }

    @Test
    void aNodeIsNearestToItself() {
        assertThat(chains.distance("nev-icv/bms", "nev-icv/bms")).isEqualTo(Relation.SAME_NODE);
    }

    @Test
    void seesTwoStepsAlongTheDirectionOfSupplyOnly() {
        assertThat(chains.distance("biomed/api", "biomed/logistics")).isEqualTo(Relation.TWO_STEPS);
        assertThat(chains.distance("biomed/logistics", "biomed/api")).isEqualTo(Relation.TWO_STEPS);
        // Both supply the same customer: neighbours in the chain, but nothing flows between them.
        assertThat(chains.distance("biomed/api", "biomed/excipient")).isEqualTo(Relation.SAME_CHAIN);
    }

    @Test
    void nodesOfTwoChainsAndUnknownNodesStandToNothing() {
        assertThat(chains.distance("nev-icv/bms", "biomed/api")).isEqualTo(Relation.NONE);
        assertThat(chains.distance("nev-icv/gone", "nev-icv/gone")).isEqualTo(Relation.NONE);
    }
}
