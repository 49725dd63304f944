package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.eventlog.NewEvent;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.patent.LegalState;
import lianqiao.patent.Patent;
import lianqiao.shared.Change;
import lianqiao.shared.ContentHash;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Decides on a batch of imported rows: what is new, what changed, what is left alone. Pure but for ids. */
final class ExternalBatch {
    private final List<ExternalLicence> all;
    private final Map<Key, ExternalLicence> rows = new LinkedHashMap<>();
    private final Map<Key, LicenceRow> known = new LinkedHashMap<>();
    private final Map<Key, ExternalOutcome> outcomes = new LinkedHashMap<>();
    private final List<LicenceRow> added = new ArrayList<>();
    private final List<LicenceRow> changed = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();

    /** Under which a licence of another platform is found again. */
    record Key(String source, String number) {}

    ExternalBatch(List<ExternalLicence> all, List<LicenceRow> known) {
        this.all = all;
        all.forEach(row -> rows.putIfAbsent(key(row), row));
        known.forEach(
                row -> this.known.put(new Key(String.valueOf(row.source()), String.valueOf(row.sourceNumber())), row));
        rows.forEach((key, row) -> {
            var old = this.known.get(key);
            var taken = old != null && (old.basis() != Basis.EXTERNAL || old.claim() != null);
            if (old != null && (taken || hash(row).equals(old.sourceHash()))) {
                outcomes.put(key, new ExternalOutcome(old.id(), Change.UNCHANGED, warnings(row)));
            }
        });
    }

    /** Those that are new or say something else than before. */
    private List<ExternalLicence> pending() {
        return rows.values().stream()
                .filter(row -> !outcomes.containsKey(key(row)))
                .toList();
    }

    List<Patent> patents() {
        return pending().stream()
                .map(row -> new Patent(
                        Ids.next(),
                        row.patent(),
                        row.patent().kind(),
                        row.title().isBlank() ? null : row.title().strip(),
                        null,
                        null,
                        new LegalState(LegalState.Standing.UNKNOWN, row.asOf())))
                .toList();
    }

    ExternalBatch decide(
            Map<ApplicationNumber, Patent> patents, Classifier classifier, Instant now, Circumstances around) {
        for (var row : pending()) {
            var patent = patents.get(row.patent());
            if (patent == null) {
                throw new IllegalStateException("no patent " + row.patent());
            }
            var old = known.get(key(row));
            var licence = licence(row, old, patent, classifier, now);
            (old == null ? added : changed).add(LicenceRow.of(licence, hash(row)));
            events.add(event(licence, old, around.today()));
            var warnings =
                    licence.check(around).warnings().stream().map(Finding::code).toList();
            outcomes.put(
                    key(row),
                    new ExternalOutcome(
                            licence.id().value(), old == null ? Change.ADDED : Change.CHANGED, warnings, old));
        }
        return this;
    }

    List<LicenceRow> added() {
        return added;
    }

    List<LicenceRow> changed() {
        return changed;
    }

    List<NewEvent> events() {
        return events;
    }

    /** In the order given; a row that came twice has the outcome of its first coming. */
    List<ExternalOutcome> outcomes() {
        return all.stream().map(row -> outcomes.get(key(row))).toList();
    }

    private static Licence licence(
            ExternalLicence row, @Nullable LicenceRow old, Patent patent, Classifier classifier, Instant now) {
        var declared = row.declaration();
        var titled = !declared.title().isEmpty();
        var published = old == null ? null : old.publishedAt();
        var ipc = declared.ipc().stream().map(Ipc::symbol).toList();
        var kept = old != null && old.nodesKept() ? old.nodes() : null;
        return new Licence(
                new LicenceId(old == null ? Ids.next() : old.id()),
                old == null ? 1 : old.version() + 1,
                titled ? LicenceState.PUBLISHED : LicenceState.DRAFT,
                Basis.EXTERNAL,
                patent,
                declared,
                row.holder(),
                kept != null
                        ? new Assignment(kept, true)
                        : new Assignment(classifier.classify(declared.title(), declared.text(), ipc), false),
                row.origin(),
                new Licence.Dates(
                        old == null ? now : old.createdAt(), now, published == null && titled ? now : published, null),
                old == null ? List.of() : old.suspended(),
                null,
                old == null ? null : old.duplicateOf(),
                false);
    }

    /** A draft that nobody ever saw is no listing; one that was seen is taken out of the index. */
    private static NewEvent event(Licence licence, @Nullable LicenceRow old, LocalDate today) {
        var id = licence.id().value();
        var neverSeen = licence.state() == LicenceState.DRAFT && (old == null || old.state() == LicenceState.DRAFT);
        return neverSeen
                ? new NewEvent(
                        "LicenceHeldBack",
                        id,
                        new LicenceHeldBack(id, licence.patent().id(), "TITLE_MISSING"))
                : new NewEvent("LicenceImported", id, LicenceChange.of(licence, today));
    }

    /** Body of the event of that name: an import kept a licence as a draft. */
    record LicenceHeldBack(UUID licence, UUID patent, String code) {}

    private static List<String> warnings(ExternalLicence row) {
        return row.title().isBlank() ? List.of("TITLE_MISSING") : List.of();
    }

    private static String hash(ExternalLicence row) {
        return ContentHash.of(row);
    }

    private static Key key(ExternalLicence row) {
        return new Key(row.source(), row.number());
    }
}
