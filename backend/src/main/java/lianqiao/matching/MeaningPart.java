package lianqiao.matching;

import java.util.List;
import java.util.Optional;

/** How near the two are in meaning, whatever words they use: what the demand says against what the supply is called. */
final class MeaningPart {
    private final Weights weights;
    private final double most;

    MeaningPart(Weights weights) {
        this.weights = weights;
        this.most = weights.most(Reason.Part.MEANING);
    }

    Optional<Weighed> weigh(Portrait demand, Portrait supply) {
        if (most == 0) {
            return Optional.empty();
        }
        double near = demand.said().cosine(supply.named());
        double points = Points.of(near / weights.share("meaningFull"), most);
        return Optional.of(new Weighed(points, () -> tell(demand, supply, near, points)));
    }

    private Reason tell(Portrait demand, Portrait supply, double near, double points) {
        List<String> offered = NearestWords.of(supply.listing().title(), demand.said(), weights);
        List<String> wanted = NearestWords.of(demand.listing().title(), supply.named(), weights);
        String share = Math.round(near * 100) + "%";
        if (offered.isEmpty() || wanted.isEmpty()) {
            return reason("MEANING_NEAR", points, "意思相近（" + share + "）", "Close in meaning (" + share + ")");
        }
        List<String> both = wanted.stream().filter(offered::contains).toList();
        return !both.isEmpty()
                ? reason(
                        "MEANING_SAME",
                        points,
                        "两者都围绕" + WordingPart.quoted(both) + "，意思相近（" + share + "）",
                        "Both are about %s, close in meaning (%s)".formatted(String.join(", ", both), share))
                : reason(
                        "MEANING_WORDS",
                        points,
                        "所供的" + WordingPart.quoted(offered) + "与所求的" + WordingPart.quoted(wanted) + "意思相近（" + share
                                + "）",
                        "The supply's %s is close in meaning to the demand's %s (%s)"
                                .formatted(String.join(", ", offered), String.join(", ", wanted), share));
    }

    private static Reason reason(String code, double points, String zh, String en) {
        return new Reason(code, Reason.Part.MEANING, points, zh, en);
    }
}
