package lianqiao.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The portal's two languages; Chinese unless the reader asks for English. */
public enum Language {
    ZH,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** What the reader asks for with {@code Accept-Language}; Chinese where the request has none. */
    public static Language of(HttpHeaders headers) {
        String asked = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        return of(asked == null ? "" : asked);
    }

    /** @param acceptLanguage the request header's ranges, as RFC 9110 writes them; malformed ones mean Chinese */
    public static Language of(String acceptLanguage) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best != null && best.getLanguage().equals("en") ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }
}
