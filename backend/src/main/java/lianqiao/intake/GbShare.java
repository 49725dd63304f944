package lianqiao.intake;

/**
 * How Chinese a text in GB18030 is. Almost any bytes can be read as GB18030; but real text consists of the common characters
 * (GB 2312 level 1) and punctuation, and other encodings read as GB18030 do not.
 */
final class GbShare {
    private static final double ENOUGH = 0.7;

    private int lead = -1;
    private long pairs;
    private long common;

    void take(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            int one = chunk[i] & 0xff;
            if (lead >= 0) {
                pairs++;
                if (one >= 0xa1 && (lead >= 0xb0 && lead <= 0xd7 || lead >= 0xa1 && lead <= 0xa3)) {
                    common++;
                }
                lead = -1;
            } else if (one >= 0x81) {
                lead = one;
            }
        }
    }

    boolean isPlausible() {
        return pairs > 0 && common >= ENOUGH * pairs;
    }
}
