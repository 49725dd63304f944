package lianqiao.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a failed request is answered (RFC 9457, application/problem+json).
 *
 * @param code stable name of what went wrong
 * @param field the first field that is to be mended
 * @param hint how to mend it
 * @param refusals every rule that was broken, where there are several
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String field,
        @Nullable String hint,
        List<Broken> refusals) {

    /** One broken rule, in the reader's language. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Broken(String code, @Nullable String field, String message, String hint) {
        static Broken of(Refusal refusal, Language language) {
            return new Broken(
                    refusal.code(),
                    refusal.field(),
                    refusal.message().in(language),
                    refusal.hint().in(language));
        }
    }

    /** The first refusal is the headline; the list is left out where it would only repeat that. */
    public static Problem of(int status, List<Refusal> refusals, Language language) {
        List<Broken> broken =
                refusals.stream().map(refusal -> Broken.of(refusal, language)).toList();
        Broken first = broken.getFirst();
        return new Problem(
                "about:blank",
                first.message(),
                status,
                first.code(),
                first.field(),
                first.hint(),
                broken.size() > 1 || status == 422 ? broken : List.of());
    }
}
