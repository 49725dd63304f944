package lianqiao.message;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Fills the places of a template from an event's body. Pure. */
final class Wording {
    /** Filled when it is read: more of the same may still come. */
    static final String COUNT = "{count}";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(title|name))?}");

    private Wording() {}

    /** @param known says what a thing is called: given {@code title} or {@code name}, and its id */
    static String fill(String text, JsonNode body, BinaryOperator<String> known) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(), body, known)));
    }

    private static String value(String place, JsonNode body, BinaryOperator<String> known) {
        Matcher parts = PLACE.matcher(place);
        if (place.equals(COUNT) || !parts.matches()) {
            return place;
        }
        String field = body.path(parts.group(1)).asString("");
        return parts.group(2) == null ? field : known.apply(parts.group(2), field);
    }

    /** The ids that a template asks the {@code title} or {@code name} of. */
    static List<UUID> asked(String what, Template template, JsonNode body) {
        List<UUID> ids = new ArrayList<>();
        for (String text : template.texts()) {
            PLACE.matcher(text)
                    .results()
                    .filter(place -> what.equals(place.group(2)))
                    .flatMap(place -> id(body.path(place.group(1))))
                    .forEach(ids::add);
        }
        return ids;
    }

    /** An id, or nothing where the field is absent or something else. */
    static Stream<UUID> id(JsonNode field) {
        try {
            return field.isString() ? Stream.of(UUID.fromString(field.asString())) : Stream.empty();
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }
}
