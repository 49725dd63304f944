package lianqiao.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What statements are given: values that may be absent, patterns of LIKE. */
public final class Binding {
    private Binding() {}

    /** A null must say of which type it is. */
    public static <T> GenericExecuteSpec orNull(
            GenericExecuteSpec statement, String name, Class<T> type, @Nullable T value) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    /** The pattern of LIKE for texts that contain these words as they are; signs of the pattern language mean themselves. */
    public static String containing(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
