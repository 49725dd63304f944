package lianqiao.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.register.RecordType.Role;
import lianqiao.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Body of RegisterRecordAccepted and of its counter RegisterRecordCancelled: everything that a measure asks for.
 *
 * @param type key of its type
 * @param subject what is counted once: the organisation's id, or a hash of its credit code where it isn't registered here; never a person
 * @param on the day on which it happened, as 2026-05-01
 * @param value decimal text
 * @param word 验收, 完成
 * @param evidence SHA-256 of the file that was relied on; absent where a source was cited
 * @param values of all fields that name nobody, and what follows from them
 * @param concerned organisations that are told: whose record it is, and whom it is about
 */
record RecordFact(
        UUID record,
        String type,
        String number,
        String region,
        @Nullable String park,
        @Nullable UUID organisation,
        @Nullable String subject,
        @Nullable String category,
        LocalDate on,
        @Nullable Long amountFen,
        @Nullable Long quantity,
        @Nullable String indicator,
        @Nullable String value,
        @Nullable String word,
        @Nullable String evidence,
        boolean demonstration,
        Map<String, String> values,
        List<UUID> concerned) {

    static RecordFact of(RecordType type, RegisterRecord record) {
        Map<String, String> told = record.told();
        Map<String, String> values = new LinkedHashMap<>(told);
        type.derived().forEach(derived -> values.put(derived.key(), derived.of(told)));
        return new RecordFact(
                record.id(),
                type.key(),
                record.number(),
                record.region(),
                record.park(),
                record.organisation(),
                subject(type, record),
                type.role(Role.CATEGORY, told),
                record.happenedOn(),
                number(type.role(Role.AMOUNT, told)),
                number(type.role(Role.QUANTITY, told)),
                type.role(Role.INDICATOR, told),
                type.role(Role.VALUE, told),
                type.role(Role.WORD, told),
                record.evidence(),
                record.demonstration(),
                values,
                concerned(record));
    }

    private static @Nullable String subject(RecordType type, RegisterRecord record) {
        return switch (type.subject()) {
            case ORGANISATION ->
                record.organisation() != null
                        ? record.organisation().toString()
                        : Sha256.hex("organisation " + record.creditCode());
            case NUMBER -> record.numberKey();
            case INDICATOR -> type.role(Role.INDICATOR, record.told());
            case NONE -> null;
        };
    }

    static List<UUID> concerned(RegisterRecord record) {
        return Stream.of(record.enteredFor(), record.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
