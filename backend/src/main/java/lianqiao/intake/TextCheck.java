package lianqiao.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Whether bytes that pass in pieces are text of a charset, wherever the pieces are cut. */
final class TextCheck {
    private final CharsetDecoder decoder;
    private final CharBuffer discarded = CharBuffer.allocate(1 << 13);
    private byte[] rest = new byte[0];
    private boolean accepted = true;

    TextCheck(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void take(byte[] chunk, int length) {
        if (!accepted) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(rest.length + length)
                .put(rest)
                .put(chunk, 0, length)
                .flip();
        CoderResult result;
        do {
            discarded.clear();
            result = decoder.decode(in, discarded, false);
        } while (result.isOverflow());
        rest = new byte[in.remaining()];
        in.get(rest);
        accepted = !result.isError();
    }

    /** So far, though a character may be cut off at the end. */
    boolean accepts() {
        return accepted;
    }

    boolean isComplete() {
        return rest.length == 0;
    }
}
