package lianqiao.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of what happens to a record besides being accepted and cancelled: RegisterRecordEntered, -Revised, -Returned, -Withdrawn,
 * -CancellationAsked and -CancellationDeclined. No fact yet, so nothing of its contents; not the reason either, which people word.
 */
record RecordTold(
        UUID record,
        String type,
        RecordState state,
        String region,
        @Nullable String park,
        List<UUID> concerned,
        boolean demonstration) {

    static RecordTold of(RegisterRecord record) {
        return new RecordTold(
                record.id(),
                record.type(),
                record.state(),
                record.region(),
                record.park(),
                RecordFact.concerned(record),
                record.demonstration());
    }
}
