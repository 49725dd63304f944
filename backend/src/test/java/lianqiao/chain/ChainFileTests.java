package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChainFileTests {
    private static final String SOUND = """
            chains:
            - id: bread
              name: 面包
              nodes:
              - {id: flour, name: 面粉, pos: 上游, ipc: [A21D2], keywords: [面粉]}
              - {id: loaf, name: 面包, pos: 下游, ipc: [A21D13], ipc_legacy: [A21D8], keywords: [面包]}
              edges:
              - {from: flour, to: loaf, type: supplies}
            """;

    @Test
    void readsASoundTaxonomy() {
        var chain = ChainFile.read("test.yaml", SOUND).getFirst();

        assertThat(chain.nodes()).extracting(ChainNode::key).containsExactly("bread/flour", "bread/loaf");
        assertThat(chain.nodes().getLast().position()).isEqualTo(Position.DOWNSTREAM);
        assertThat(chain.nodes().getLast().legacyIpc()).containsExactly("A21D8");
        assertThat(chain.edges()).containsExactly(new SupplyEdge("bread/flour", "bread/loaf"));
    }

    @Test
    void readsTheShippedTaxonomy() {
        var chains = Chains.shipped();

        assertThat(chains.all()).hasSize(27);
        assertThat(chains.nodes()).hasSize(366);
        assertThat(chains.all().stream().mapToInt(chain -> chain.edges().size()).sum())
                .isEqualTo(499);
    }

    @Test
    void namesTheEdgeWhoseEndDoesNotExistAndSaysWhatToDo() {
        refuses("to: loaf", "to: cake", "edge bread/flour → bread/cake: there is no node bread/cake", "correct the id");
    }

    @Test
    void refusesTwoNodesOfOneKey() {
        refuses("id: loaf", "id: flour", "node bread/flour stands there twice", "rename");
    }

    @Test
    void refusesAnIpcPrefixThatIsNone() {
        refuses("A21D13", "A21D13/00", "node bread/loaf: 'A21D13/00' is no IPC prefix", "without /00");
    }

    @Test
    void refusesAPositionItDoesNotKnow() {
        refuses("下游", "尾部", "node bread/loaf: pos '尾部' is no position", "write 上游");
    }

    @Test
    void refusesSupplyThatRunsBackwards() {
        refuses("from: flour, to: loaf", "from: loaf, to: flour", "supply runs from 下游 to 上游", "turn the edge round");
    }

    @Test
    void refusesSupplyInACircle() {
        refuses(
                "type: supplies}",
                "type: supplies}\n  - {from: loaf, to: flour}",
                "the edges go round in a circle",
                "remove one");
    }

    @Test
    void refusesAKeywordOfOneCharacter() {
        refuses("keywords: [面粉]", "keywords: [面]", "keyword '面' is too short", "at least two");
    }

    @Test
    void refusesAFieldThatIsMissing() {
        refuses("name: 面粉, ", "", "node bread/flour: 'name' is missing", "add it");
    }

    @Test
    void refusesATextWhereAListBelongs() {
        refuses("ipc: [A21D2]", "ipc: A21D2", "node bread/flour: ipc must be a list", "write [A21D2]");
    }

    @Test
    void refusesAFieldGivenTwice() {
        refuses("name: 面粉, ", "name: 面粉, name: 麦粉, ", "not readable as YAML", "duplicate key name");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> ChainFile.read(
                        "test.yaml", SOUND.replace("to: loaf", "to: cake").replace("A21D13", "a21")))
                .hasMessageContaining("test.yaml: 2 problem(s)");
    }

    private static void refuses(String right, String wrong, String place, String remedy) {
        assertThat(SOUND).contains(right);
        assertThatThrownBy(() -> ChainFile.read("test.yaml", SOUND.replace(right, wrong)))
                .isInstanceOf(ChainFileException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(remedy);
    }
}
