package lianqiao.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.listing.ConditionKind;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars.Conditions;
import org.jspecify.annotations.Nullable;

/** How much of what is asked for beside a technology is offered, and whether it is large enough where both say how large. */
final class ConditionsPart {
    private static final double WAN = 1_000_000;

    private final Weights weights;

    ConditionsPart(Weights weights) {
        this.weights = weights;
    }

    Stream<Reason> reasons(Listing demand, Listing supply) {
        return demand.particulars() instanceof Conditions asked && supply.particulars() instanceof Conditions offered
                ? Stream.of(met(asked, offered), size(asked, offered)).flatMap(Optional::stream)
                : Stream.empty();
    }

    /**
     * Why the two can't meet at all: nothing of what is asked for is offered; or a technology is asked for, and what is offered
     * (money, a site, a trade mark) solves no technical problem.
     */
    static Optional<Reason> apart(Listing demand, Listing supply) {
        if (!(supply.particulars() instanceof Conditions offered)) {
            return Optional.empty();
        }
        if (demand.particulars() instanceof Conditions asked) {
            return common(asked, offered).isEmpty()
                    ? limit(
                            "CONDITIONS_DONT_MEET",
                            "所需（" + zh(kinds(asked)) + "）与所供（" + zh(kinds(offered)) + "）没有相同的条件",
                            "Asked for is " + en(kinds(asked)) + ", offered is " + en(kinds(offered)))
                    : Optional.empty();
        }
        boolean technical = kinds(offered).stream().anyMatch(ConditionKind::isTechnical);
        return demand.kind() == ListingKind.TECH_NEED && !technical
                ? limit(
                        "OFFER_NOT_TECHNICAL",
                        "所供（" + zh(kinds(offered)) + "）不解决技术问题",
                        "What is offered (" + en(kinds(offered)) + ") solves no technical problem")
                : Optional.empty();
    }

    private Optional<Reason> met(Conditions asked, Conditions offered) {
        Set<ConditionKind> common = common(asked, offered);
        int all = kinds(asked).size();
        return Optional.of(new Reason(
                "CONDITIONS_MET",
                Reason.Part.CONDITIONS,
                Points.of(share(common.size(), all), weights.most(Reason.Part.CONDITIONS)),
                "所需 " + all + " 项条件可满足 " + common.size() + " 项：" + zh(common),
                "Offers " + common.size() + " of the " + all + " asked for: " + en(common)));
    }

    private Optional<Reason> size(Conditions asked, Conditions offered) {
        @Nullable Double area = share(offered.areaM2(), asked.areaM2());
        @Nullable Double money = share(offered.amountFen(), asked.amountFen());
        List<Double> known = Stream.of(Optional.ofNullable(area), Optional.ofNullable(money))
                .flatMap(Optional::stream)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double share = known.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        boolean enough = known.stream().allMatch(one -> one >= 1);
        return Optional.of(new Reason(
                enough ? "SIZE_ENOUGH" : "SIZE_SHORT",
                Reason.Part.SIZE,
                Points.of(share, weights.most(Reason.Part.SIZE)),
                told(asked, offered, area, money, "面积 %s，所需 %s", "资金 %s，所需 %s", "；", " 平方米", " 万元"),
                told(
                        asked,
                        offered,
                        area,
                        money,
                        "%s of space, %s asked for",
                        "%s of funds, %s asked for",
                        "; ",
                        " m²",
                        " × CNY 10,000")));
    }

    private static String told(
            Conditions asked,
            Conditions offered,
            @Nullable Double area,
            @Nullable Double money,
            String ofArea,
            String ofMoney,
            String between,
            String metres,
            String wan) {
        return Stream.of(
                        area == null ? "" : ofArea.formatted(offered.areaM2() + metres, asked.areaM2() + metres),
                        money == null
                                ? ""
                                : ofMoney.formatted(wan(offered.amountFen()) + wan, wan(asked.amountFen()) + wan))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static String wan(@Nullable Long fen) {
        return fen == null
                ? ""
                : java.math.BigDecimal.valueOf(fen / WAN).stripTrailingZeros().toPlainString();
    }

    private static @Nullable Double share(@Nullable Long offered, @Nullable Long asked) {
        return offered == null || asked == null || asked <= 0 ? null : Math.min(1, (double) offered / asked);
    }

    private static double share(int common, int all) {
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<ConditionKind> common(Conditions asked, Conditions offered) {
        Set<ConditionKind> common = kinds(asked);
        common.retainAll(kinds(offered));
        return common;
    }

    /** A name that this version doesn't know is no condition that it could compare. */
    private static Set<ConditionKind> kinds(Conditions conditions) {
        return Arrays.stream(ConditionKind.values())
                .filter(kind -> conditions.kinds().contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConditionKind.class)));
    }

    private static String zh(Set<ConditionKind> kinds) {
        return joined(kinds, ConditionKind::zh, "、");
    }

    private static String en(Set<ConditionKind> kinds) {
        return joined(kinds, ConditionKind::en, ", ");
    }

    private static String joined(Set<ConditionKind> kinds, Function<ConditionKind, String> name, String between) {
        return kinds.stream().map(name).collect(Collectors.joining(between));
    }

    private static Optional<Reason> limit(String code, String zh, String en) {
        return Optional.of(new Reason(code, Reason.Part.LIMIT, 0, zh, en));
    }
}
