package lianqiao.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The name that a file has at home, as far as it is fit to be shown and saved elsewhere. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /** @param header percent-encoded where it is not ASCII; no folders, no control or direction characters, no endless names */
    static String of(String header) {
        String name = decoded(header).replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>:|?*]", "")
                .strip();
        return last.length() <= LONGEST ? last : shortened(last);
    }

    /** Its end says what it is: that stays. */
    private static String shortened(String name) {
        String end = name.substring(name.length() - 20);
        return name.substring(0, LONGEST - 21).strip() + "…" + end;
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return header;
        }
    }
}
