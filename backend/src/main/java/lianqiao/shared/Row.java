package lianqiao.shared;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a table, read by column: those that can't be null say so when they are. */
public record Row(Readable columns) {
    public String text(String column) {
        return required(column, String.class);
    }

    public UUID id(String column) {
        return required(column, UUID.class);
    }

    public long number(String column) {
        return required(column, Long.class);
    }

    public int count(String column) {
        return required(column, Integer.class);
    }

    public double real(String column) {
        return required(column, Double.class);
    }

    public boolean flag(String column) {
        return required(column, Boolean.class);
    }

    public Instant instant(String column) {
        return required(column, OffsetDateTime.class).toInstant();
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    /** A jsonb column as its text. */
    public String json(String column) {
        return required(column, Json.class).asString();
    }

    public <E extends Enum<E>> E oneOf(Class<E> values, String column) {
        return Enum.valueOf(values, text(column));
    }

    public <T> @Nullable T maybe(String column, Class<T> type) {
        return columns.get(column, type);
    }

    public <E extends Enum<E>> @Nullable E maybeOneOf(Class<E> values, String column) {
        String name = maybe(column, String.class);
        return name == null ? null : Enum.valueOf(values, name);
    }

    public @Nullable Instant maybeInstant(String column) {
        OffsetDateTime time = maybe(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T required(String column, Class<T> type) {
        return Objects.requireNonNull(columns.get(column, type), column);
    }
}
