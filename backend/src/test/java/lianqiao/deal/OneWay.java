package lianqiao.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a history, as GET /deals/{id}/steps tells it, is one way through its route. */
final class OneWay {
    private OneWay() {}

    static Optional<String> fault(Route route, List<?> history) {
        String at = route.first().key();
        for (int i = 0; i < history.size(); i++) {
            Map<?, ?> line = (Map<?, ?>) history.get(i);
            Object number = line.get("number");
            if (!(number instanceof Integer place) || place != i + 1) {
                return Optional.of("line " + number + " stands at place " + (i + 1));
            }
            String step = String.valueOf(line.get("step"));
            if (i > 0 && !(at.equals(line.get("fromStep")) && follows(route.step(at), step))) {
                return Optional.of(step + " doesn't follow " + at);
            }
            at = step;
        }
        return Optional.empty();
    }

    private static boolean follows(Step from, String step) {
        return from.leadsTo(step) || from.returnsTo(step);
    }
}
