package lianqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.licence.LicenceForm;
import lianqiao.licence.LicenceImports;
import lianqiao.licence.Licensing;
import lianqiao.listing.ImportedListings;
import lianqiao.patent.Ipc;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Open licences that a holder declares itself, statutory or by analogy. They become drafts: each is published by a person when no
 * rule stands against it. A patent that the holder has a licence of already is left alone.
 */
@Component
class OwnLicenceImport implements UndoableImporting<OwnLicence> {
    /** Each draft is a command of its own, and all of a batch hold the log until it is committed. */
    private static final int MOST = 50;

    private final Licensing licensing;
    private final LicenceImports imports;
    private final Clock clock;

    OwnLicenceImport(Licensing licensing, LicenceImports imports, Clock clock) {
        this.licensing = licensing;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "own-licences";
    }

    @Override
    public Permission permission() {
        return Permission.PUBLISH_LICENCE;
    }

    @Override
    public List<Column> fields() {
        return Stream.of(Column.values())
                .filter(column ->
                        column != Column.OWNER_KIND && column != Column.PROVINCE && column != Column.PUBLISHED)
                .toList();
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(Column.PATENT_NUMBER, Column.APPLICATION_NUMBER));
    }

    @Override
    public RowReader<OwnLicence> reader(Header header) {
        return new OwnLicenceReader(header, new LicenceRowReader(header, LocalDate.now(clock)));
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<OwnLicence> items) {
        List<String> numbers =
                items.stream().map(item -> item.read().number().value()).toList();
        return imports.standing(actor, numbers)
                .flatMapMany(known -> Flux.fromIterable(items).concatMap(item -> keep(actor, item, known)))
                .collectList()
                .map(kept -> new Decision<>(kept, List.of()));
    }

    private Mono<Kept> keep(Actor actor, OwnLicence item, Map<String, UUID> known) {
        UUID old = known.get(item.read().number().value());
        return old != null
                ? Mono.just(new Kept(old, Change.UNCHANGED))
                : licensing
                        .draft(actor, null, form(item))
                        .map(done -> new Kept(done.answer().id(), Change.ADDED));
    }

    private static LicenceForm form(OwnLicence item) {
        ReadLicence read = item.read();
        return new LicenceForm(
                null,
                item.basis(),
                new LicenceForm.PatentForm(read.number().value(), null, null, null, null),
                read.title(),
                read.summary(),
                read.ipc().stream().<@Nullable String>map(Ipc::symbol).toList(),
                new ArrayList<@Nullable String>(read.owners().names()),
                read.fee(),
                null,
                read.until(),
                read.territory(),
                null,
                null,
                null,
                null);
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }
}
