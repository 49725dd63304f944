package lianqiao.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lianqiao.finance.CollateralFindings.Basis;
import lianqiao.licence.Finding;
import lianqiao.licence.Finding.Level;
import lianqiao.licence.StandingLicence;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalFact.Kind;
import lianqiao.patent.LegalState.Outcome;
import lianqiao.patent.Patent;

/** What may be wrong with a patent that is to secure a financing: each rule named, pure, with its legal source. */
enum CollateralRule {
    COLLATERAL_ENDED(CollateralRule::ended),
    COLLATERAL_FEE_OVERDUE(one -> fact(
            one,
            Kind.FEE_OVERDUE,
            Level.REFUSAL,
            "年费未按规定缴纳",
            "its annual fee is overdue",
            "请补缴后再质押",
            "Pay it before the pledge")),
    COLLATERAL_SUSPENDED(one -> fact(
            one,
            Kind.PROCEEDINGS_SUSPENDED,
            Level.REFUSAL,
            "处于中止或保全中",
            "proceedings on it are suspended",
            "中止解除后方可质押",
            "It can be pledged once the suspension has ended")),
    COLLATERAL_PLEDGED(CollateralRule::pledged),
    EXCLUSIVE_LICENCE_IN_FORCE(CollateralRule::exclusive),
    OPEN_LICENCE_STANDS(CollateralRule::open),
    TERM_BEYOND_PATENT(CollateralRule::termBeyond),
    COLLATERAL_STATE_UNKNOWN(CollateralRule::unknown);

    private final Function<Case, Stream<Finding>> rule;

    CollateralRule(Function<Case, Stream<Finding>> rule) {
        this.rule = rule;
    }

    /**
     * One right and what is known around it.
     *
     * @param known the patent, if anybody has named it here
     * @param licences of it that stand published
     */
    record Case(
            Collateral right, FinancingAsk ask, List<Patent> known, List<StandingLicence> licences, LocalDate today) {
        Stream<LegalFact> holds(Kind kind) {
            return known.stream().flatMap(patent -> patent.holds(kind).stream());
        }

        boolean states(Encumbrance encumbrance) {
            return right.encumbrance() == encumbrance;
        }

        String number() {
            return right.number();
        }
    }

    static List<Finding> examineAll(Case one) {
        List<Finding> findings = new ArrayList<>();
        Arrays.stream(values()).flatMap(rule -> rule.rule.apply(one)).forEach(findings::add);
        return findings;
    }

    private static Stream<Finding> ended(Case one) {
        var refused = one.known().stream()
                .anyMatch(patent -> patent.legalState().outcome(one.today()) == Outcome.REFUSED
                        || patent.endsAtLatest().isBefore(one.today()));
        var end = one.right().endsOn();
        return refused || end != null && end.isBefore(one.today())
                ? CollateralFindings.of(COLLATERAL_ENDED, Level.REFUSAL, Basis.PLEDGE_MEASURES_11)
                        .says(one.number(), "专利未授权或已终止", "the patent is not granted or has ended")
                        .hint("请换用有效专利", "Name a patent that is in force")
                : Stream.of();
    }

    /** The register's word refuses a second pledge; the owner's own word alone only warns. */
    private static Stream<Finding> pledged(Case one) {
        if (!one.ask().financing().pledges()) {
            return Stream.of();
        }
        var told = one.holds(Kind.PLEDGED).toList();
        if (told.isEmpty() && one.states(Encumbrance.PLEDGED)) {
            return CollateralFindings.of(COLLATERAL_PLEDGED, Level.WARNING, Basis.PLEDGE_MEASURES_11)
                    .says(one.number(), "填报为已质押", "its owner states that it is pledged")
                    .hint("须先解除原质押，质权人须书面同意", "The pledge must be released first, with the pledgee's written consent");
        }
        return told.stream().flatMap(fact -> CollateralFindings.of(
                        COLLATERAL_PLEDGED, Level.REFUSAL, Basis.PLEDGE_MEASURES_11)
                .by(fact)
                .says(one.number(), "专利已在质押期内", "the patent is pledged already")
                .hint("须先解除原质押，质权人须书面同意", "The pledge must be released first, with the pledgee's written consent"));
    }

    /** A pledge is possible beside it, but what it is worth is not: the bank must know, and the licensee's rights go on. */
    private static Stream<Finding> exclusive(Case one) {
        var told = one.holds(Kind.EXCLUSIVE_LICENCE).toList();
        var finding = CollateralFindings.of(EXCLUSIVE_LICENCE_IN_FORCE, Level.WARNING, Basis.CIVIL_CODE_444);
        if (told.isEmpty() && !one.states(Encumbrance.EXCLUSIVELY_LICENSED)) {
            return Stream.of();
        }
        var dated = told.isEmpty() ? finding : finding.by(told.getFirst());
        return dated.says(one.number(), "独占或排他许可期限内", "an exclusive or sole licence is in force")
                .hint(
                        "请告知金融机构并附被许可人的书面意见：质押后许可继续有效，变更许可须质权人同意",
                        "Tell the institution and bring the licensee's written word: the licence goes on, and changing it needs the pledgee's consent");
    }

    /** An open licence offers the patent to everyone; once it is pledged, every further licence needs the pledgee's consent. */
    private static Stream<Finding> open(Case one) {
        if (!one.ask().financing().pledges()) {
            return Stream.of();
        }
        return one.licences().stream()
                .flatMap(
                        licence -> CollateralFindings.of(OPEN_LICENCE_STANDS, Level.WARNING, Basis.CIVIL_CODE_444)
                                .about(licence.licence())
                                .says(
                                        one.number(),
                                        licence.elsewhere() ? "在其他平台发布有开放许可（未核验）" : "有一项发布中的开放许可",
                                        licence.elsewhere()
                                                ? "an open licence of it is published elsewhere (not verified)"
                                                : "an open licence of it is published")
                                .hint(
                                        "办理质押时须取得质权人（金融机构）对开放许可的书面同意，否则应先撤回",
                                        "The pledgee, the institution, must consent to the open licence in writing; else withdraw it first"));
    }

    private static Stream<Finding> termBeyond(Case one) {
        var months = one.ask().termMonths();
        var end = one.right().endsOn();
        return one.ask().financing().pledges()
                        && months != null
                        && end != null
                        && one.today().plusMonths(months).isAfter(end)
                ? CollateralFindings.of(TERM_BEYOND_PATENT, Level.REFUSAL, Basis.PLEDGE_MEASURES_11)
                        .says(
                                one.number(),
                                "融资期限超过专利有效期（" + end + "）",
                                "the term goes beyond the patent's life (" + end + ")")
                        .hint("请缩短期限或换用剩余期限更长的专利", "Shorten the term, or name a patent that lives longer")
                : Stream.of();
    }

    /** Unknown stays unknown: it neither passes nor refuses. */
    private static Stream<Finding> unknown(Case one) {
        var known = one.known().stream()
                .anyMatch(patent -> patent.legalState().outcome(one.today()) != Outcome.UNKNOWN
                        && patent.untold().isEmpty());
        return known
                ? Stream.of()
                : CollateralFindings.of(COLLATERAL_STATE_UNKNOWN, Level.UNKNOWN, Basis.PLEDGE_MEASURES_11)
                        .says(one.number(), "法律状态或权利负担未知", "its legal state or what rests on it is unknown")
                        .hint("请准备专利登记簿副本供金融机构核对", "Bring an extract of the patent register for the institution");
    }

    private static Stream<Finding> fact(
            Case one, Kind kind, Level level, String zh, String en, String hintZh, String hintEn) {
        var code = kind == Kind.FEE_OVERDUE ? COLLATERAL_FEE_OVERDUE : COLLATERAL_SUSPENDED;
        return one.holds(kind).flatMap(fact -> CollateralFindings.of(code, level, Basis.PLEDGE_MEASURES_11)
                .by(fact)
                .says(one.number(), zh, en)
                .hint(hintZh, hintEn));
    }
}
