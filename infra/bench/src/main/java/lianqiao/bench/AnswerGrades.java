package lianqiao.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What people said of pairs, as levels of how well the two fit: 1 no match, 2 related, 3 it suits, 4 a contract. Fed with the log's events in
 * their order. What a reason says of anything but the fit of the two makes no label at all:
 *
 * <ul>
 *   <li>INTERESTED 3; a concluded deal 4, whatever was said before
 *   <li>TOO_EARLY 2: the right thing, not ripe
 *   <li>BENEFIT_UNCLEAR, ROUTE_UNCLEAR 1: whoever asked sees no use of it for what was asked
 *   <li>TOO_VAGUE 1: what matched were words too general to tell whether it serves; it should not stand above what can be judged
 *   <li>FEE, REGION: terms and place, which are scored by parts of their own and can be negotiated; none
 *   <li>ALREADY_SOLVED: the thing may fit perfectly; none
 *   <li>OTHER: nobody but people reads the note; none
 * </ul>
 */
final class AnswerGrades {
    private static final int CONTRACT = 4;
    private static final Map<String, Integer> LEVELS = Map.of(
            "INTERESTED", 3,
            "TOO_EARLY", 2,
            "BENEFIT_UNCLEAR", 1,
            "ROUTE_UNCLEAR", 1,
            "TOO_VAGUE", 1);

    /** Who asks for a thing knows best whether it serves. */
    private static final String FIRST = "DEMAND";

    private final Map<Pair, Map<String, String>> said = new LinkedHashMap<>();
    private final Map<Pair, Boolean> concluded = new HashMap<>();

    record Pair(String demand, String supply) {}

    void hear(String type, JsonNode body) {
        Pair pair =
                new Pair(body.path("demand").asString(""), body.path("supply").asString(""));
        Map<String, String> answers = said.computeIfAbsent(pair, first -> new HashMap<>());
        switch (type) {
            case "MatchAnswered" -> answers.put(body.path("side").asString(), word(body));
            case "MatchAnswerTakenBack" -> answers.remove(body.path("side").asString());
            case "DealDeclined" -> answers.put("DEAL", body.path("reason").asString(""));
            case "DealConcluded" -> concluded.put(pair, true);
            default -> {
                // says nothing of how well the two fit
            }
        }
    }

    private static String word(JsonNode body) {
        String answer = body.path("answer").asString();
        return answer.equals("NOT_FOR_US") ? body.path("code").asString("") : answer;
    }

    /** The level of each pair of which something is said that tells how well it fits. */
    Map<Pair, Integer> levels() {
        Map<Pair, Integer> levels = new LinkedHashMap<>();
        said.forEach((pair, answers) -> level(pair, answers).ifPresent(level -> levels.put(pair, level)));
        return levels;
    }

    private OptionalInt level(Pair pair, Map<String, String> answers) {
        if (concluded.containsKey(pair)) {
            return OptionalInt.of(CONTRACT);
        }
        String decisive = answers.getOrDefault(FIRST, answers.getOrDefault("DEAL", answers.getOrDefault("SUPPLY", "")));
        Integer level = LEVELS.get(decisive);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
