package lianqiao.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What organisations say of themselves: the commands, and the view of it. */
@Component
class Profiling {
    private final Commands commands;
    private final Organisations organisations;
    private final Verifications verifications;
    private final Profiles profiles;
    private final Labels labels;
    private final Directory directory;
    private final ChainKeys chains;
    private final Clock clock;

    Profiling(
            Commands commands,
            Organisations organisations,
            Verifications verifications,
            Profiles profiles,
            Labels labels,
            Directory directory,
            ChainKeys chains,
            Clock clock) {
        this.commands = commands;
        this.organisations = organisations;
        this.verifications = verifications;
        this.profiles = profiles;
        this.labels = labels;
        this.directory = directory;
        this.chains = chains;
        this.clock = clock;
    }

    /** Body of the event; its subject is the organisation. What was written is personal in part, so it isn't repeated here. */
    record ProfileChanged(UUID organisation, String part) {}

    /** Body of the event; its subject is the organisation. */
    record LabelsStated(UUID organisation, List<Label> before, List<Label> after) {}

    /** Body of the event; its subject is the organisation. */
    record LabelConfirmed(UUID organisation, String label) {}

    Mono<ProfileView> view(UUID id, Actor actor) {
        boolean isInside = actor.actsFor(id) || actor.isOperator();
        return Mono.zip(
                        organisations.find(id),
                        verifications.of(id),
                        profiles.of(id),
                        labels.of(id).collectList(),
                        directory.of(id).collectList())
                .map(parts -> new ProfileView(
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3().version(),
                        parts.getT3().intro(),
                        parts.getT3().website(),
                        parts.getT3().chains(),
                        seen(
                                parts.getT4(),
                                isInside || actor.watchesOver(parts.getT1().region())),
                        parts.getT5(),
                        isInside ? parts.getT3().contact() : null));
    }

    Mono<Done<ProfileView>> save(Actor actor, @Nullable String key, UUID id, ProfileForm form) {
        OwnOrganisation.require(actor, id);
        Command command = Command.of(actor, key, "organisation.profile " + id, form);
        return commands.run(command, ProfileView.class, () -> organisations
                .find(id)
                .map(organisation -> form.read(organisation, chains))
                .flatMap(profile -> profiles.save(id, profile))
                .then(profiles.saveNames(
                        id, RegistrationForm.blankToNull(form.nameEn()), RegistrationForm.blankToNull(form.park())))
                .then(Mono.defer(() -> view(id, actor)))
                .map(view -> Decision.of(view, new NewEvent("ProfileChanged", id, new ProfileChanged(id, "profile")))));
    }

    Mono<Done<ProfileView>> offer(Actor actor, @Nullable String key, UUID id, List<OfferForm> forms) {
        OwnOrganisation.require(actor, id);
        List<Offer> offers = OfferForm.read(forms, chains);
        return commands.run(
                Command.of(actor, key, "organisation.offers " + id, forms), ProfileView.class, () -> directory
                        .replace(id, offers)
                        .then(Mono.defer(() -> view(id, actor)))
                        .map(view -> Decision.of(
                                view, new NewEvent("ProfileChanged", id, new ProfileChanged(id, "offers")))));
    }

    Mono<Done<ProfileView>> label(Actor actor, @Nullable String key, UUID id, List<Label> stated) {
        OwnOrganisation.require(actor, id);
        check(stated);
        return commands.run(
                Command.of(actor, key, "organisation.labels " + id, stated),
                ProfileView.class,
                () -> labels.of(id).collectList().flatMap(before -> {
                    List<Label> after = keepConfirmations(before, stated);
                    return labels.replace(id, after)
                            .then(Mono.defer(() -> view(id, actor)))
                            .map(view -> Decision.of(
                                    view, new NewEvent("LabelsStated", id, new LabelsStated(id, before, after))));
                }));
    }

    Mono<Done<ProfileView>> confirm(Actor actor, @Nullable String key, UUID id, String label) {
        return commands.run(
                Command.of(actor, key, "organisation.label " + id, label), ProfileView.class, () -> organisations
                        .find(id)
                        .doOnNext(organisation -> Registering.requireWatch(actor, organisation))
                        .then(labels.confirm(id, label))
                        .then(Mono.defer(() -> view(id, actor)))
                        .map(view ->
                                Decision.of(view, new NewEvent("LabelConfirmed", id, new LabelConfirmed(id, label)))));
    }

    private List<Label> seen(List<Label> all, boolean isInside) {
        LocalDate today = LocalDate.now(clock);
        return isInside
                ? all
                : all.stream().filter(label -> label.isValidOn(today)).toList();
    }

    static List<Label> keepConfirmations(List<Label> before, List<Label> stated) {
        return stated.stream()
                .map(label ->
                        label.withConfirmed(before.stream().anyMatch(old -> old.confirmed() && label.states(old))))
                .toList();
    }

    private static void check(List<Label> stated) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Label label : stated) {
            if (!Choices.has(Choices.labels(), label.label()) || !seen.add(label.label())) {
                refusals.add(Label.unknown(label.label()));
            }
            if (label.validUntil().isBefore(label.validFrom())) {
                refusals.add(Label.reversed());
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
