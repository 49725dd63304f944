package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.RateRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is written, no amount and no rate comes out that does not stand in the text with its unit. */
class FeeReaderProperties {
    private static final Pattern SUM = Pattern.compile("(\\d+(?:\\.\\d+)?)(万)?(元)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?=%|-\\d+(?:\\.\\d+)?%)");

    @Property(tries = 5_000)
    void noAmountAppearsThatIsNotInTheText(@ForAll("texts") List<String> cells) {
        FeeTerms terms = FeeReader.read(cells.toArray(String[]::new)).terms();
        String text = String.join("；", cells);
        Long fixed = sum(terms);
        if (fixed != null) {
            assertThat(sumsWithUnit(text)).as(text).contains(fixed);
        }
        RateRange rate = rate(terms);
        if (rate != null) {
            assertThat(rates(text)).as(text).contains(rate.minBp(), rate.maxBp());
        }
    }

    @Property(tries = 2_000)
    void aConditionThatNobodyKnowsLeavesTheTextUnparsed(
            @ForAll("conditions") String condition, @ForAll("sums") String sum) {
        FeeTerms terms = FeeReader.read("一次总付", sum + condition).terms();
        assertThat(terms).isInstanceOf(FeeTerms.Unparsed.class);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> fragment = Arbitraries.oneOf(
                Arbitraries.of(
                        "一次总付",
                        "，",
                        "。",
                        "入门费",
                        "提成费",
                        "为",
                        "按当年度合同产品净销售额的",
                        "%",
                        "提取",
                        "+",
                        "元",
                        "万元",
                        "万",
                        "采用入门费和提成费相结合的方式，其中入门费为",
                        "采用一次总付的方式，在合同生效后",
                        "日内一次性全额支付所有使用费",
                        "/年",
                        "每件",
                        "免费",
                        "面议",
                        "首年",
                        "-",
                        " ",
                        "<br/>",
                        "（",
                        "）"),
                Arbitraries.integers().between(0, 900_000).map(String::valueOf),
                Arbitraries.doubles().between(0, 99).ofScale(2).map(String::valueOf));
        return fragment.list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.of("/年", "每年", "/件", "起", "左右", "（可谈）", "以上", "/项", "，另付服务费", "或面议", "不等", "美元");
    }

    @Provide
    Arbitrary<String> sums() {
        return Arbitraries.integers().between(1, 500).map(number -> number + "万元");
    }

    private static @Nullable Long sum(FeeTerms terms) {
        return switch (terms) {
            case LumpSum(var fen) -> fen;
            case EntryPlusRoyalty(var entry, var _) -> entry;
            default -> null;
        };
    }

    private static @Nullable RateRange rate(FeeTerms terms) {
        return switch (terms) {
            case Royalty royalty -> royalty.rate();
            case EntryPlusRoyalty(var _, var royalty) -> royalty.rate();
            default -> null;
        };
    }

    /** Brackets around a filled-in number are part of a form, and spaces are nothing. */
    private static String tight(String text) {
        return text.replaceAll("<br/>|\\s|[（）()]", "");
    }

    private static Set<Long> sumsWithUnit(String text) {
        Set<Long> sums = new HashSet<>();
        SUM.matcher(tight(text))
                .results()
                .filter(found -> found.group(2) != null || found.group(3) != null)
                .forEach(found -> sums.add(new BigDecimal(found.group(1))
                        .multiply(BigDecimal.valueOf(found.group(2) == null ? 100 : 1_000_000))
                        .longValue()));
        return sums;
    }

    private static Set<Integer> rates(String text) {
        Set<Integer> rates = new HashSet<>();
        PERCENT.matcher(tight(text))
                .results()
                .forEach(found -> rates.add(
                        new BigDecimal(found.group(1)).movePointRight(2).intValue()));
        return rates;
    }
}
