package lianqiao.evidence;

import java.nio.charset.StandardCharsets;

/** Files as somebody might give them. */
public final class Samples {
    private Samples() {}

    /** As much of a PDF as its bytes are told by; what it says makes it one of its own. */
    public static byte[] pdf(String says) {
        return ("%PDF-1.7\n% " + says + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
