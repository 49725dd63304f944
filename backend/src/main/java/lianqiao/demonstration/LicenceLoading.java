package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Done;
import lianqiao.licence.LicenceForm;
import lianqiao.licence.LicenceForm.PatentForm;
import lianqiao.licence.LicenceView;
import lianqiao.licence.Licensing;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Declares each licence of the demonstration on behalf of its holder and brings it to its final state. */
@Component
class LicenceLoading {
    private final Licensing licensing;
    private final Participants participants;
    private final LoadedListings loaded;

    LicenceLoading(Licensing licensing, Participants participants, LoadedListings loaded) {
        this.licensing = licensing;
        this.participants = participants;
        this.loaded = loaded;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.licences())
                .concatMap(given -> declare(given, day))
                .then();
    }

    private Mono<?> declare(GivenLicence given, LocalDate day) {
        var holder = participants.onBehalf(given.holder());
        return licensing
                .draft(holder, given.key() + "/draft", form(given, day))
                .doOnNext(drafted -> loaded.put(given.key(), id(drafted)))
                .flatMap(drafted -> finish(holder, given, id(drafted)));
    }

    private Mono<?> finish(Actor holder, GivenLicence given, UUID id) {
        return switch (given.finalState()) {
            case DRAFT -> Mono.empty();
            case WITHDRAWN ->
                publish(holder, given, id).then(licensing.withdraw(holder, given.key() + "/withdraw", id));
            case PUBLISHED, EXPIRED -> publish(holder, given, id);
        };
    }

    private Mono<Done<LicenceView>> publish(Actor holder, GivenLicence given, UUID id) {
        return licensing.publish(holder, given.key() + "/publish", id);
    }

    private static UUID id(Done<LicenceView> done) {
        return done.answer().id();
    }

    private LicenceForm form(GivenLicence given, LocalDate day) {
        return new LicenceForm(
                null,
                given.basis(),
                new PatentForm(
                        given.applicationNumber(),
                        null,
                        given.grantedOn(),
                        given.endsOn(),
                        given.legalState().on(day)),
                given.title(),
                given.summary(),
                List.copyOf(given.ipc()),
                List.of(participants.organisation(given.holder()).name()),
                given.feeTerms(),
                day,
                day.plusYears(given.termYears()),
                given.territory(),
                given.knowHow(),
                null,
                given.particulars(),
                null);
    }
}
