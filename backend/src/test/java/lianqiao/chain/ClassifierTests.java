package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTests {
    private static final Classifier classifier = Classifier.shipped(Chains.shipped());

    @Test
    void findsTheNodeOfAPlainTitle() {
        assertThat(best("一种电动汽车动力电池包液冷热管理系统", "")).isEqualTo("nev-icv/bms");
    }

    @Test
    void aKeywordInTheTitleOutweighsOneInTheText() {
        assertThat(best("一种采茶机", "本装置也可用于水稻收割。")).isEqualTo("agriculture/farm-machine");
    }

    @ParameterizedTest
    @CsvSource({"本发明的优点在以下方面包括多项改进,面包", "用于供电网络的布线,电网", "根据个人参数自动调节,人参"})
    void aKeywordByAccidentOfSpellingDoesNotCount(String text, String accident) {
        assertThat(classifier.explain(text, "", List.of()))
                .flatExtracting(Suggestion::evidence)
                .extracting(Evidence::found)
                .doesNotContain(accident);
    }

    @ParameterizedTest
    @CsvSource({"一种全麦面包的制作方法,面包", "智能电网调度方法,电网", "一种人参提取物,人参"})
    void theSameKeywordMeantSoCounts(String title, String keyword) {
        assertThat(classifier.explain(title, "", List.of()))
                .flatExtracting(Suggestion::evidence)
                .extracting(Evidence::found)
                .anySatisfy(found -> assertThat(found).contains(keyword));
    }

    @Test
    void everyNeutralWordGuardsAKeyword() {
        List<String> keywords = Chains.shipped().nodes().stream()
                .flatMap(node -> node.keywords().stream())
                .toList();

        assertThat(NeutralWords.shipped()).allMatch(word -> keywords.stream()
                .anyMatch(keyword -> word.contains(keyword) && !word.equals(keyword)));
    }

    @ParameterizedTest
    @CsvSource({"基于区块链的保险理赔方法,ict/fintech", "垃圾焚烧炉用长寿命耐火材料的研发与应用,metallurgy/coke", "电动车铝合金罩板用成型模具,gen-mech/mold"})
    void theThingOutweighsItsMeansAndItsPlace(String title, String node) {
        assertThat(best(title, "")).isEqualTo(node);
    }

    @Test
    void whatNamesOneThingAtLengthMustSayMoreForANodeThanAHeading() {
        assertThat(classifier.classify("炉具", "", List.of())).isNotEmpty();
        assertThat(classifier.classify("一种炉具", "", List.of())).isEmpty();
    }

    @Test
    void aWordForTitlesDoesNotCountInTheText() {
        assertThat(found("一种服务器")).contains("服务器");
        assertThat(classifier.explain("一种雨伞", "由服务器控制", List.of()))
                .flatExtracting(Suggestion::evidence)
                .extracting(Evidence::found)
                .doesNotContain("服务器");
    }

    @Test
    void ofKeywordsWithinEachOtherOnlyTheLongestCounts() {
        assertThat(found("一种锂离子电池")).contains("锂离子电池").doesNotContain("锂电池", "离子电池");
    }

    @Test
    void aLatinKeywordNeedsItsBoundariesAndAShortOneItsCase() {
        assertThat(found("SiC基片")).contains("SiC");
        assertThat(found("BASIC语言教学")).doesNotContain("SiC");
        assertThat(found("a basic tool")).doesNotContain("SiC");
        assertThat(found("sic")).doesNotContain("SiC");
        assertThat(found("一种zigbee模块")).contains("ZigBee");
        assertThat(found("一种ＰＬＣ控制柜")).contains("PLC");
    }

    @ParameterizedTest
    @CsvSource({
        "H01L23/367,H10W40/00",
        "H01M2/10,H01M50/20",
        "B60L11/18,B60L58/12",
        "G06K9/00,G06V20/56",
        "H04L29/08,H04L67/12"
    })
    void aDeletedSymbolCountsLikeTheCurrentOne(String legacy, String current) {
        var prefixes = new IpcPrefixes(Chains.shipped().nodes(), SymbolPlaces.shipped());
        var old = prefixes.match(List.of(legacy)).values().stream()
                .flatMap(List::stream)
                .toList();
        var now = prefixes.match(List.of(current)).values().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(old).isNotEmpty().containsAnyElementsOf(now);
    }

    @Test
    void theLongestIpcPrefixWins() {
        var prefixes = new IpcPrefixes(Chains.shipped().nodes(), SymbolPlaces.shipped());

        assertThat(prefixes.match(List.of("H01M 10/0525 (2010.01)"))).containsOnlyKeys("H01M10");
        assertThat(prefixes.match(List.of("h01m10/0525", "H01M10/42"))).containsOnlyKeys("H01M10");
        assertThat(prefixes.match(List.of("nonsense", "A99Z1/00", ""))).isEmpty();
    }

    @Test
    void aPlaceInComputingSpeaksForItsNodeAloneAndNotForAllThatListTheMainGroup() {
        var prefixes = new IpcPrefixes(Chains.shipped().nodes(), SymbolPlaces.shipped());

        assertThat(prefixes.match(List.of("G06F 3/0611", "G06F3/048", "G06F12/0877")))
                .containsOnlyKeys("G06F3/06", "G06F3/04", "G06F12")
                .allSatisfy((place, nodes) -> assertThat(nodes).hasSize(1));
        assertThat(prefixes.match(List.of("G06F3/09"))).containsOnlyKeys("G06F3");
        assertThat(SymbolPlaces.shipped().all().values())
                .allSatisfy(node -> assertThat(Chains.shipped().node(node)).isPresent());
    }

    @Test
    void symbolsThatSpeakForOthersAloneMakeANodeLessSure() {
        String text = "本方法把容器调度到集群的节点";

        assertThat(sureness("一种容器调度方法", text, "G06F9/5027")).isGreaterThan(sureness("一种容器调度方法", text, "G06F3/0611"));
    }

    @Test
    void aNodeIsSurerTheFurtherItIsAheadOfTheNext() {
        assertThat(sureness("一种雨伞", "一种雨伞的伞骨和伞面", "")).isGreaterThan(sureness("一种雨伞", "一种雨伞，用于混凝土搅拌站的水泥罐车", ""));
    }

    @Test
    void aMainGroupOutweighsASubclass() {
        var bySymbol = classifier.explain("", "", List.of("A61C8/00", "D04B1/00"));

        assertThat(bySymbol)
                .extracting(suggestion -> suggestion.node().key())
                .first()
                .isEqualTo("med-device/dental");
    }

    @Test
    void ipcAloneNeverDecidesBetweenSeveralNodes() {
        assertThat(classifier.classify("", "", List.of("H01M10/0525"))).isEmpty();
    }

    @Test
    void ipcTellsApartWhatAKeywordLeavesOpen() {
        assertThat(best("逆变器", "", "B60L15/00")).isEqualTo("nev-icv/e-drive");
    }

    @Test
    void answersNothingWhenNothingIsSaid() {
        assertThat(classifier.classify("", "", List.of())).isEmpty();
        assertThat(classifier.classify("一种方法", "", List.of())).isEmpty();
    }

    @Test
    void aThingThatLiesInTwoChainsIsNotDoubtedForIt() {
        assertThat(classifier.classify("一种电池管理系统", "", List.of()))
                .extracting(NodeWeight::node)
                .contains("nev-icv/bms", "power-battery/bms2");
    }

    @Test
    void saysWhatSpeaksForEachNode() {
        assertThat(classifier
                        .explain("一种采茶机", "", List.of("A01D46/04"))
                        .getFirst()
                        .evidence())
                .extracting(Evidence::found)
                .contains("采茶机");
    }

    private double sureness(String title, String text, String symbol) {
        var settings = ClassifierSettings.shipped();
        Tally tally = classifier.tally(title, text, List.of(symbol));
        double[] points = tally.points(settings.chainWeight(), settings.actShare());
        int first = IntStream.range(0, points.length)
                .boxed()
                .max(Comparator.comparingDouble(node -> points[node]))
                .orElseThrow();
        return settings.surenessOfTexts().of(tally, first, tally.sameThing(first), points, 0);
    }

    private String best(String title, String text, String... ipc) {
        return classifier.classify(title, text, List.of(ipc)).getFirst().node();
    }

    private List<String> found(String title) {
        return classifier.explain(title, "", List.of()).stream()
                .flatMap(suggestion -> suggestion.evidence().stream())
                .map(Evidence::found)
                .toList();
    }
}
