package lianqiao.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Binds a value that may be absent: a null must say of which type it is. */
public final class Binding {
    private Binding() {}

    public static <T> GenericExecuteSpec orNull(
            GenericExecuteSpec statement, String name, Class<T> type, @Nullable T value) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
