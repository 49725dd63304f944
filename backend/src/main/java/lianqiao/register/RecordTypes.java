package lianqiao.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lianqiao.shared.NotFoundException;

/** Every type of record, in the order in which they are offered. */
public final class RecordTypes {
    private final List<RecordType> all;

    RecordTypes(Collection<RecordType> types) {
        all = types.stream()
                .sorted(Comparator.comparing(RecordType::rank).thenComparing(RecordType::key))
                .toList();
    }

    /** Those of the application, for whoever needs them without it. */
    public static RecordTypes shipped() {
        return TypeFiles.shipped();
    }

    public List<RecordType> all() {
        return all;
    }

    Optional<RecordType> find(String key) {
        return all.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** {@link NotFoundException} where there is none. */
    public RecordType get(String key) {
        return find(key).orElseThrow(() -> new NotFoundException("record type", key));
    }
}
