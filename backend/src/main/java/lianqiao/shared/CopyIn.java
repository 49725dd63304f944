package lianqiao.shared;

import io.netty.buffer.Unpooled;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Wrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records into the table that has their components as columns, by COPY in its text format: for many rows at a time it asks a third of what
 * an INSERT asks. Lists of texts are {@code text[]}, what is no plain value is {@code jsonb}. It only adds: a key that is there
 * fails the whole.
 */
public final class CopyIn<R extends Record> {
    /** Rows that are sent together: a buffer of some hundred kilobytes is used again, one of megabytes is kept beside it. */
    private static final int PIECE = 100;

    private final String statement;
    private final Method[] values;
    private final @Nullable ObjectWriter[] writers;

    public CopyIn(String table, Class<R> rows, JsonMapper json) {
        RecordComponent[] components = rows.getRecordComponents();
        this.statement = Arrays.stream(components)
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "COPY " + table + " (", ") FROM STDIN"));
        this.values = Arrays.stream(components).map(CopyIn::opened).toArray(Method[]::new);
        this.writers = Arrays.stream(components)
                .map(component -> isPlain(component.getGenericType())
                        ? null
                        : json.writerFor(json.constructType(component.getGenericType())))
                .toArray(ObjectWriter[]::new);
    }

    /** In the caller's transaction. @return how many rows were added */
    public Mono<Long> write(DatabaseClient database, Collection<R> rows) {
        return rows.isEmpty()
                ? Mono.just(0L)
                : database.inConnection(connection -> open(connection)
                        .copyIn(
                                statement,
                                Flux.fromIterable(rows)
                                        .buffer(PIECE)
                                        .map(piece -> Unpooled.wrappedBuffer(text(piece)))));
    }

    @SuppressWarnings("unchecked")
    private static PostgresqlConnection open(Object connection) {
        return connection instanceof PostgresqlConnection postgres
                ? postgres
                : open(((Wrapped<Object>) connection).unwrap());
    }

    private byte[] text(Collection<R> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 1_000);
        for (R row : rows) {
            for (int column = 0; column < values.length; column++) {
                text.append(column == 0 ? "" : "\t");
                append(text, value(row, column), writers[column]);
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, @Nullable Object value, @Nullable ObjectWriter writer) {
        if (value == null) {
            text.append("\\N");
        } else if (writer != null) {
            escape(text, writer.writeValueAsString(value));
        } else if (value instanceof List<?> list) {
            escape(text, array(list));
        } else if (value instanceof String words) {
            escape(text, words);
        } else {
            text.append(value);
        }
    }

    /** In an array a quote and a backslash are escaped once more than in a column. */
    private static String array(List<?> values) {
        StringBuilder array = new StringBuilder("{");
        for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
            String value = String.valueOf(each.next()).replace("\\", "\\\\").replace("\"", "\\\"");
            array.append('"').append(value).append(each.hasNext() ? "\"," : "\"");
        }
        return array.append('}').toString();
    }

    private static void escape(StringBuilder text, String value) {
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
    }

    private @Nullable Object value(R row, int column) {
        try {
            return values[column].invoke(row);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(values[column].getName(), broken);
        }
    }

    private static Method opened(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static boolean isPlain(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] == String.class;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isPrimitive()
                || plain.isEnum()
                || List.of(String.class, UUID.class, Boolean.class).contains(plain)
                || Number.class.isAssignableFrom(plain)
                || Temporal.class.isAssignableFrom(plain);
    }
}
