package lianqiao.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size 1 to 100
 */
public record PageRequest(int page, int size) {
    public static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int DEEPEST = 10_000;

    public PageRequest {
        if (size < 1 || size > MOST) {
            throw outside("size", "1–" + MOST);
        }
        if (page < 1 || (long) page * size > DEEPEST * 100L) {
            throw outside("page", "1–" + DEEPEST);
        }
    }

    /** The request's parameters, with the usual page where one is left out. */
    public static PageRequest of(@Nullable Integer page, @Nullable Integer size) {
        return new PageRequest(page == null ? 1 : page, size == null ? USUAL : size);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    private static RefusedException outside(String field, String range) {
        return Refusal.of(
                        "OUT_OF_RANGE",
                        field,
                        field + " 超出范围",
                        field + " is out of range",
                        "请取 " + range + " 之间的整数",
                        "Give a whole number of " + range)
                .asException();
    }
}
