package lianqiao.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the {@code sort} of a request, which is written small: {@code newest}. */
public final class SortKey {
    private SortKey() {}

    public static <E extends Enum<E>> E of(Class<E> keys, String written) {
        return Arrays.stream(keys.getEnumConstants())
                .filter(key -> key.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> unknown(keys));
    }

    private static RefusedException unknown(Class<? extends Enum<?>> keys) {
        var known = Arrays.stream(keys.getEnumConstants())
                .map(key -> key.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Refusal.of(
                        "UNKNOWN_VALUE",
                        "sort",
                        "没有这种排序方式",
                        "There is no such order",
                        "可取：" + known,
                        "One of: " + known)
                .asException();
    }
}
