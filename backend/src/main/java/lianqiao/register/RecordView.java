package lianqiao.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.register.RecordDeeds.Deed;
import lianqiao.shared.Actor;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * A record as one of its readers sees it.
 *
 * @param full whether the reader sees more than the public
 * @param number absent for the public where the type names nobody, as organisation, credit code and source
 * @param values of the fields that the reader sees, by their keys
 * @param personal what names people; for those concerned only
 * @param reason why it was returned, withdrawn, cancelled or is to be cancelled; for those concerned only
 * @param cancellationWaits somebody wants it cancelled and waits for a second person
 * @param deeds what the reader may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordView(
        UUID id,
        long version,
        String type,
        RecordState state,
        boolean full,
        @Nullable String number,
        LocalDate on,
        String region,
        String regionName,
        @Nullable String park,
        @Nullable String parkName,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String creditCode,
        @Nullable String source,
        Map<String, String> values,
        Map<String, String> personal,
        @Nullable String evidence,
        @Nullable String reason,
        boolean cancellationWaits,
        @Nullable UUID importId,
        Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant cancelledAt,
        boolean demonstration,
        Set<Deed> deeds) {

    static RecordView of(RecordType type, RegisterRecord record, Actor reader, Map<String, String> personal) {
        RecordDeeds deeds = new RecordDeeds(reader, record);
        boolean full = deeds.sees();
        boolean named = full || type.named();
        return new RecordView(
                record.id(),
                record.version(),
                record.type(),
                record.state(),
                full,
                named ? record.number() : null,
                record.happenedOn(),
                record.region(),
                Regions.name(record.region()).orElse(record.region()),
                record.park(),
                record.park() == null ? null : Parks.name(record.park()).orElse(record.park()),
                named ? record.organisation() : null,
                named ? record.organisationName() : null,
                named ? record.creditCode() : null,
                named ? record.source() : null,
                values(type, record, full),
                full ? personal : Map.of(),
                record.evidence(),
                full ? record.reason() : null,
                full && record.cancellationWaits(),
                full ? record.importId() : null,
                record.createdAt(),
                record.acceptedAt(),
                record.cancelledAt(),
                record.demonstration(),
                full ? deeds.all() : Set.of());
    }

    private static Map<String, String> values(RecordType type, RegisterRecord record, boolean full) {
        Map<String, String> values = new LinkedHashMap<>();
        type.fields().stream()
                .filter(field -> full || field.isShownToAll())
                .filter(field -> record.told().containsKey(field.key()))
                .forEach(field -> values.put(field.key(), record.told().get(field.key())));
        return values;
    }
}
