package lianqiao.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.chain.Chain;
import lianqiao.chain.Chains;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import lianqiao.party.Choices;
import lianqiao.party.NamedChoice;
import lianqiao.shared.Regions;

/** Figures and names as the explanations tell them. */
public final class Shown {
    private Shown() {}

    /** 480 → 4.8 %. */
    public static String percent(int basisPoints) {
        return plain(BigDecimal.valueOf(basisPoints, 2)) + " %";
    }

    /** 500_000_000 → 500 万元. */
    static String sumZh(long fen) {
        return plain(BigDecimal.valueOf(fen, 6)) + " 万元";
    }

    static String sumEn(long fen) {
        return "CNY " + plain(BigDecimal.valueOf(fen, 8)) + " million";
    }

    /** Months as years to a tenth, rounded down: less than three years is never shown as three. */
    static String years(int months) {
        return plain(BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), 1, RoundingMode.DOWN));
    }

    static String labels(Collection<String> codes, Function<NamedChoice, String> name, String comma) {
        return codes.stream()
                .map(code -> Choices.label(code).map(name).orElse(code))
                .collect(Collectors.joining(comma));
    }

    static String regions(Collection<String> codes, String comma) {
        return codes.stream().map(code -> Regions.name(code).orElse(code)).collect(Collectors.joining(comma));
    }

    static String chains(Collection<String> ids, String comma) {
        return ids.stream()
                .map(id -> Taxonomy.SHIPPED.find(id).map(Chain::name).orElse(id))
                .collect(Collectors.joining(comma));
    }

    /** Read when the first name is asked for. */
    private static final class Taxonomy {
        static final Chains SHIPPED = Chains.shipped();
    }

    static String zh(Financing financing) {
        return switch (financing) {
            case PLEDGE_LOAN -> "质押融资";
            case BUNDLED_PLEDGE -> "打包质押";
            case EQUITY -> "股权融资";
            case LOAN_AND_EQUITY -> "投贷联动";
            case INSURANCE -> "保险";
            case SECURITISATION -> "证券化";
            case GUARANTEE -> "担保";
        };
    }

    static String en(Financing financing) {
        return switch (financing) {
            case PLEDGE_LOAN -> "pledge loan";
            case BUNDLED_PLEDGE -> "bundled pledge";
            case EQUITY -> "equity";
            case LOAN_AND_EQUITY -> "loan and equity";
            case INSURANCE -> "insurance";
            case SECURITISATION -> "securitisation";
            case GUARANTEE -> "guarantee";
        };
    }

    static String zh(Collection<Right> rights) {
        return rights.stream().map(Shown::zh).collect(Collectors.joining("、"));
    }

    static String en(Collection<Right> rights) {
        return rights.stream().map(Shown::en).collect(Collectors.joining(", "));
    }

    private static String zh(Right right) {
        return switch (right) {
            case INVENTION -> "发明专利";
            case UTILITY_MODEL -> "实用新型";
            case DESIGN -> "外观设计";
            case TRADE_MARK -> "商标";
            case COPYRIGHT -> "著作权";
        };
    }

    private static String en(Right right) {
        return switch (right) {
            case INVENTION -> "inventions";
            case UTILITY_MODEL -> "utility models";
            case DESIGN -> "designs";
            case TRADE_MARK -> "trade marks";
            case COPYRIGHT -> "copyrights";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
