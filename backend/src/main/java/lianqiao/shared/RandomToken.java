package lianqiao.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that nobody can guess: 256 random bits, written for an address or a cookie. */
public final class RandomToken {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    public static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
