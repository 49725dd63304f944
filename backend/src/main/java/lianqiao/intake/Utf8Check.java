package lianqiao.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes that pass in pieces are UTF-8, wherever the pieces are cut. */
final class Utf8Check {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer discarded = CharBuffer.allocate(1 << 13);
    private byte[] rest = new byte[0];

    boolean accepts(byte[] chunk) {
        ByteBuffer in = ByteBuffer.allocate(rest.length + chunk.length)
                .put(rest)
                .put(chunk)
                .flip();
        CoderResult result;
        do {
            discarded.clear();
            result = decoder.decode(in, discarded, false);
        } while (result.isOverflow());
        rest = new byte[in.remaining()];
        in.get(rest);
        return !result.isError();
    }

    /** No character is cut off at the end. */
    boolean isComplete() {
        return rest.length == 0;
    }
}
