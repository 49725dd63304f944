package lianqiao.register;

import java.util.List;
import lianqiao.shared.Actor;
import lianqiao.shared.Parks;

/**
 * A type of record for whoever fills in its form.
 *
 * @param mayEnter whether the reader may enter such records; {@code ownOnly} about their own organisation only
 */
record TypeView(RecordType type, boolean mayEnter, boolean ownOnly) {

    static TypeView of(RecordType type, Actor reader) {
        boolean office = reader.kind() != null && type.enters().contains(reader.kind());
        boolean own = type.own() && reader.organisation() != null && !office;
        return new TypeView(type, reader.isEditor() && (office || own), own);
    }

    /** What forms of records need: the types, and the indicators that some of them name. */
    record RegisterForms(
            List<TypeView> types, List<KnownIndicators.IndicatorName> indicators, List<ParkChoice> parks) {}

    record ParkChoice(String key, String name, String region) {
        static ParkChoice of(Parks.Park park) {
            return new ParkChoice(park.key(), park.name(), park.region());
        }
    }
}
