package lianqiao.matching;

import java.util.List;

/** How alike the wording of the two is: their titles, and what of one's title the other's text says. */
final class WordingPart {
    private final Weights weights;

    WordingPart(Weights weights) {
        this.weights = weights;
    }

    Weighed title(Portrait demand, Portrait supply) {
        double share = weights.share("titleCharacters") * demand.title().cosine(supply.title())
                + weights.share("titlePairs") * demand.titlePairs().cosine(supply.titlePairs());
        double raised = Math.pow(share, weights.share("titleExponent"));
        double points = Points.of(raised, weights.most(Reason.Part.TITLE));
        return new Weighed(points, () -> tellTitles(demand, supply, points));
    }

    private Reason tellTitles(Portrait demand, Portrait supply, double points) {
        List<String> words =
                SharedWords.of(demand.listing().title(), supply.listing().title(), weights);
        return words.isEmpty()
                ? reason("TITLE_ALIKE", Reason.Part.TITLE, points, "标题用字相近", "The titles use similar characters")
                : reason(
                        "TITLE_WORDS",
                        Reason.Part.TITLE,
                        points,
                        "标题都提到" + quoted(words),
                        "Both titles mention " + String.join(", ", words));
    }

    Weighed text(Portrait demand, Portrait supply) {
        double there = said(supply, demand);
        double here = said(demand, supply);
        double points = Points.of(Math.max(there, here), weights.most(Reason.Part.TEXT));
        return new Weighed(points, () -> tellText(there, here, points));
    }

    private static Reason tellText(double there, double here, double points) {
        return there >= here
                ? reason(
                        "SUPPLY_IN_TEXT",
                        Reason.Part.TEXT,
                        points,
                        "需求内容说到所供标题的 " + percent(there),
                        percent(there) + " of the supply's title is said in the demand")
                : reason(
                        "DEMAND_IN_TEXT",
                        Reason.Part.TEXT,
                        points,
                        "所供内容说到需求标题的 " + percent(here),
                        percent(here) + " of the demand's title is said in the supply");
    }

    private double said(Portrait title, Portrait in) {
        return weights.share("textCharacters") * in.saysCharacters(title)
                + weights.share("textPairs") * in.saysPairs(title);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** Words as evidence, in Chinese. */
    static String quoted(List<String> words) {
        return "「" + String.join("」「", words) + "」";
    }

    private static Reason reason(String code, Reason.Part part, double points, String zh, String en) {
        return new Reason(code, part, points, zh, en);
    }
}
