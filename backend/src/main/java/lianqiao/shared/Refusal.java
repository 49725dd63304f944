package lianqiao.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Why a command is refused: a stable code, where, and how to mend it, in both languages.
 *
 * @param code stable name, part of the API ({@code NOT_GRANTED})
 * @param field the field of the request that is to be mended; null if it is none
 */
public record Refusal(String code, @Nullable String field, Text message, Text hint) {

    /** One sentence in both languages of the portal. */
    public record Text(String zh, String en) {
        public String in(Language language) {
            return language == Language.EN ? en : zh;
        }
    }

    public static Refusal of(String code, @Nullable String field, String zh, String en, String hintZh, String hintEn) {
        return new Refusal(code, field, new Text(zh, en), new Text(hintZh, hintEn));
    }

    @JsonIgnore
    public RefusedException asException() {
        return new RefusedException(java.util.List.of(this));
    }
}
