package lianqiao.party;

import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of 0–9 and A–Z without I, O, S, V, Z, the last
 * of which checks the others.
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** Reads a code as people write it; empty where its form or its check character is wrong. */
    public static Optional<CreditCode> parse(String written) {
        String code = written.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        return isValid(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /** The check character that belongs to the first 17; weights are 3^i mod 31. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }
}
