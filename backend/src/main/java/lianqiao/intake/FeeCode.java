package lianqiao.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A platform's own code for a fee, {"type":"4","value1":"…"}. What its numbers count nobody says, so they stay a code; but a single value
 * that is a sentence says everything itself.
 */
final class FeeCode {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[\\u4e00-\\u9fa5]{2,}.*");

    private FeeCode() {}

    static boolean isCoded(String cell) {
        return cell.strip().startsWith("{");
    }

    /** The sentence in a code, or the cell as it stands. */
    static String words(String cell) {
        if (!isCoded(cell)) {
            return cell;
        }
        try {
            List<String> values = StreamSupport.stream(
                            JSON.readTree(cell).properties().spliterator(), false)
                    .filter(value -> !value.getKey().equals("type"))
                    .map(value -> value.getValue())
                    .filter(value -> !value.asString("?").isBlank())
                    .map(JsonNode::asString)
                    .toList();
            boolean sentence =
                    values.size() == 1 && SENTENCE.matcher(values.getFirst()).matches();
            return sentence ? values.getFirst() : cell;
        } catch (JacksonException damaged) {
            return cell;
        }
    }
}
