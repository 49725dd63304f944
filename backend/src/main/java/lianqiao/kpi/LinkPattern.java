package lianqiao.kpi;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** An address of the API with places of the event's body in braces: <code>/deals/{/deal}</code>. */
record LinkPattern(String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{(/[^}]+)}");

    /** The address; empty if the event leaves out one of its places. */
    Optional<String> fill(Function<JsonPointer, @Nullable String> told) {
        Matcher place = PLACE.matcher(pattern);
        StringBuilder link = new StringBuilder();
        while (place.find()) {
            String value = told.apply(JsonPointer.compile(place.group(1)));
            if (value == null) {
                return Optional.empty();
            }
            place.appendReplacement(link, Matcher.quoteReplacement(value));
        }
        return Optional.of(place.appendTail(link).toString());
    }
}
