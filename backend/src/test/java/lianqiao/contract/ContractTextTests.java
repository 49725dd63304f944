package lianqiao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.deal.DealFacts;
import lianqiao.licence.AnnouncedTerms;
import lianqiao.listing.ListingKind;
import lianqiao.party.Organisation;
import lianqiao.shared.OrganisationKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the model contracts: what is known stands in them, what is not stays a blank. */
class ContractTextTests {
    private static final AnnouncedTerms ANNOUNCED = new AnnouncedTerms(
            "一种电池隔膜",
            "ZL201610280331.4",
            List.of("某大学", "某研究所"),
            "一次总付 5 万元",
            LocalDate.of(2030, 1, 1),
            "中国境内",
            "工艺文件");

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyModelHasTheArticlesThatAContractNeeds(ContractKind kind) {
        String text = text(ContractTemplate.of(kind).filled(Map.of()));
        assertThat(text)
                .contains("甲方", "乙方", "标的", "保密", "后续改进", "违约", "争议的解决", "仲裁", "人民法院", "签订日期", "盖章")
                .contains(ContractTemplate.BLANK)
                .doesNotContain("{", "}", "null");
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void theWordFileIsWellFormedAndSaysOnEachPageThatItIsADraft(ContractKind kind) throws Exception {
        List<ContractLine> lines = ContractTemplate.of(kind)
                .filled(new ContractFacts(deal(Map.of())).announced(ANNOUNCED).map());
        try (var word = new XWPFDocument(new ByteArrayInputStream(ContractDocument.of(lines, kind.title())))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(
                            lines.stream().map(ContractLine::text).toList());
            assertThat(word.getHeaderList().getFirst().getText()).contains("草案，须由律师审核");
            assertThat(word.getFooterList().getFirst().getText()).contains(kind.title());
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW().toString())
                    .isEqualTo("11906");
        }
    }

    @Test
    void takesOverWhatTheDealKnowsAndInventsNothing() {
        var facts = new ContractFacts(
                        deal(Map.of("amountFen", "5000000", "royaltyBp", "350", "signedOn", "2026-12-01")))
                .sides(organisation("某大学", "12100000400000000X"), organisation("某公司", null))
                .announced(ANNOUNCED)
                .agreed(new ContractTerms(1, 8_000_000L, null, null, null))
                .map();
        String text = text(ContractTemplate.of(ContractKind.LICENCE).filled(facts));
        assertThat(text)
                .contains("许可方（甲方）：某大学", "12100000400000000X", "被许可方（乙方）：某公司")
                .contains("一种电池隔膜", "ZL201610280331.4", "某大学、某研究所", "中国境内", "2030年1月1日")
                .contains("人民币80,000.00元（大写：捌万元整）", "提成比例为3.5%", "2026年12月1日")
                .contains("入门费或者一次总付的数额：______", "备案号：______");
        assertThat(text.lines().filter(line -> line.startsWith("统一社会信用代码：______")))
                .hasSize(1);
    }

    @Test
    void tellsWhatWouldStayBlank() {
        Set<ContractField> blanks = ContractTemplate.of(ContractKind.LICENCE)
                .blanks(new ContractFacts(deal(Map.of())).announced(ANNOUNCED).map());
        assertThat(blanks)
                .contains(ContractField.SUPPLIER, ContractField.AMOUNT)
                .doesNotContain(ContractField.FEE_TEXT);
    }

    @Test
    void refusesATemplateWithAPlaceThatNothingFills() {
        assertThatThrownBy(() -> ContractTemplate.read(ContractKind.TRIAL, "version 1\n# 合同\n甲方：{seller}"))
                .hasMessageContaining("[seller]");
        assertThatThrownBy(() -> ContractTemplate.read(ContractKind.TRIAL, "# 合同"))
                .hasMessageContaining("version");
    }

    @Test
    void writesSumsInTheCharactersThatNobodyCanAlter() {
        assertThat(Map.of(
                        0L, "零元整",
                        5L, "伍分",
                        110L, "壹元壹角整",
                        10_000_00L, "壹万元整",
                        10_001_05L, "壹万零壹元零伍分",
                        1_010_00L, "壹仟零壹拾元整",
                        100_000_000_00L, "壹亿元整",
                        100_000_010_50L, "壹亿零壹拾元伍角整",
                        120_300_400_00L, "壹亿贰仟零叁拾万零肆佰元整"))
                .allSatisfy((fen, words) -> assertThat(ChineseMoney.words(fen)).isEqualTo(words));
    }

    /** Read back by its own rules, each sum is itself. */
    @Property(tries = 300)
    void aSumInCharactersIsReadBackAsItself(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long fen) {
        assertThat(SumReader.fen(ChineseMoney.words(fen))).isEqualTo(fen);
    }

    @Property(tries = 300)
    void aComparisonHoldsBothVersionsWhole(
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 4) Long> older,
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 4) Long> newer) {
        List<ContractLine> one = lines(older);
        List<ContractLine> other = lines(newer);
        List<Comparison.Paragraph> both = Comparison.of(one, other);
        assertThat(without(both, Comparison.Change.ADDED)).isEqualTo(one);
        assertThat(without(both, Comparison.Change.REMOVED)).isEqualTo(other);
        if (one.equals(other)) {
            assertThat(both).allMatch(each -> each.change() == Comparison.Change.SAME);
        }
    }

    @Test
    void aNumberIsOneHoweverItIsWritten() {
        assertThat(Set.of("２０２６－ＴＪ－００１", "2026-tj-001", " 2026 TJ（001）", "2026.TJ.001").stream()
                        .map(NumberKey::of)
                        .collect(Collectors.toSet()))
                .containsExactly("2026TJ001");
        assertThat(NumberKey.of("津备2026-001")).isEqualTo("津备2026001");
        assertThat(NumberKey.of("—— ")).isEmpty();
    }

    private static List<ContractLine> without(List<Comparison.Paragraph> all, Comparison.Change change) {
        return all.stream()
                .filter(each -> each.change() != change)
                .map(each -> new ContractLine(each.style(), each.text()))
                .toList();
    }

    private static List<ContractLine> lines(List<Long> words) {
        return words.stream()
                .map(word -> new ContractLine(ContractLine.Style.TEXT, "第" + word))
                .toList();
    }

    private static String text(List<ContractLine> lines) {
        return lines.stream().map(ContractLine::text).collect(Collectors.joining("\n"));
    }

    private static DealFacts deal(Map<String, String> values) {
        UUID id = new UUID(0, 1);
        return new DealFacts(
                id,
                "open-licence",
                "negotiating",
                false,
                new DealFacts.Side(id, ListingKind.TECH_NEED, "寻找耐高温隔膜", id, "120110"),
                false,
                new DealFacts.Side(id, ListingKind.LICENCE, "隔膜", id, "120116"),
                null,
                null,
                values,
                true);
    }

    private static Organisation organisation(String name, String code) {
        return new Organisation(new UUID(0, 2), name, null, OrganisationKind.ENTERPRISE, code, "120110", null, true);
    }
}
