package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** On which side of its target a value is to lie, in the documents' sign. */
enum Direction {
    AT_LEAST(">="),
    ABOVE(">"),
    EXACTLY("=");

    private final String sign;

    Direction(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** {@code ≥} is how people write it. */
    static Optional<Direction> of(String sign) {
        String plain = sign.strip().replace('≥', '>').replace('＞', '>').replace('＝', '=');
        String known = sign.contains("≥") ? ">=" : plain;
        return Arrays.stream(values())
                .filter(direction -> direction.sign.equals(known))
                .findFirst();
    }

    static Direction required(String sign) {
        return of(sign).orElseThrow(() -> new IllegalArgumentException("no direction: " + sign));
    }

    boolean isMetBy(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case EXACTLY -> order == 0;
        };
    }
}
