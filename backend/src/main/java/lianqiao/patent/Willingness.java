package lianqiao.patent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a holder would do with a stock patent (转化意愿). */
public enum Willingness {
    /** 许可，含开放许可 */
    LICENCE("许可"),
    /** 转让 */
    TRANSFER("转让"),
    /** 作价入股 */
    EQUITY("入股"),
    /** 合作开发、产学研合作 */
    JOINT_DEVELOPMENT("合作"),
    /** 自行实施 */
    OWN_USE("自行实施"),
    /** 暂无意愿: it is never put on a promotion list */
    NONE("无意愿");

    private final String word;

    Willingness(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Reads {@code 许可；转让} and the like; empty where some part of it is none of these. */
    public static Optional<List<Willingness>> readAll(String text) {
        var parts = Stream.of(text.split("[;；,，、/|\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(Willingness::read)
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        parts.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    private static Optional<Willingness> read(String part) {
        return Stream.of(values())
                .filter(one -> part.equalsIgnoreCase(one.name()) || part.contains(one.word))
                .findFirst()
                .or(() -> part.matches("暂?无|暂不|不愿.*") ? Optional.of(NONE) : Optional.empty());
    }
}
