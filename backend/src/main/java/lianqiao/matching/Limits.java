package lianqiao.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.finance.Pairing;
import lianqiao.listing.Listing;

/** What keeps two listings apart however alike they are: each rule named, all that hold are told. */
final class Limits {
    List<Reason> between(Listing demand, Listing supply) {
        return Stream.concat(general(demand, supply), eligibility(demand, supply))
                .toList();
    }

    /** The terms of the institution: no score makes up for a rate that is too high. */
    private static Stream<Reason> eligibility(Listing demand, Listing supply) {
        return Pairing.of(demand, supply).stream()
                .flatMap(pair -> pair.obstacles().stream())
                .map(found -> new Reason(found.rule().name(), Reason.Part.LIMIT, 0, found.zh(), found.en()));
    }

    private static Stream<Reason> general(Listing demand, Listing supply) {
        return Stream.of(
                        limit(
                                !Counterparts.fit(demand.kind(), supply.kind()),
                                "KINDS_DONT_MEET",
                                "这两类信息不互为供需",
                                "These two kinds don't meet each other's need"),
                        limit(!demand.open(), "DEMAND_CLOSED", "需求未公开或已关闭", "The demand is not open"),
                        limit(!supply.open(), "SUPPLY_CLOSED", "供给未公开或已撤回", "The supply is not open"),
                        limit(
                                demand.holder() != null && demand.holder().equals(supply.holder()),
                                "SAME_HOLDER",
                                "双方为同一单位",
                                "Both belong to the same organisation"),
                        limit(
                                "REFUSED".equals(supply.legalState()),
                                "LEGAL_STATE_REFUSED",
                                "专利法律状态未通过核验",
                                "The patent's legal state did not pass the check"),
                        ConditionsPart.apart(demand, supply))
                .flatMap(Optional::stream);
    }

    private static Optional<Reason> limit(boolean holds, String code, String zh, String en) {
        return holds ? Optional.of(new Reason(code, Reason.Part.LIMIT, 0, zh, en)) : Optional.empty();
    }
}
