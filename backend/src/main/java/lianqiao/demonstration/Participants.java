package lianqiao.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.access.Accounts;
import lianqiao.access.NewAccount;
import lianqiao.party.Directory;
import lianqiao.party.Offer;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The organisations and accounts of the demonstration. Their ids follow from their keys, so adding them again adds nothing. */
@Component
class Participants {
    static final String NAME = "demonstration";

    private final Organisations organisations;
    private final Accounts accounts;
    private final Directory directory;
    private final TransactionalOperator transaction;
    private final Map<String, GivenOrganisation> byKey;

    Participants(
            Organisations organisations, Accounts accounts, Directory directory, TransactionalOperator transaction) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.directory = directory;
        this.transaction = transaction;
        this.byKey = DemonstrationFiles.organisations().stream()
                .collect(Collectors.toMap(GivenOrganisation::key, Function.identity()));
    }

    Mono<Void> add() {
        return Flux.fromIterable(DemonstrationFiles.organisations())
                .concatMap(given -> organisations.add(organisation(given)))
                .thenMany(Flux.fromIterable(DemonstrationFiles.accounts()))
                .concatMap(given -> accounts.register(account(given)).as(transaction::transactional))
                .thenMany(Flux.fromIterable(offers().entrySet()))
                .concatMap(given -> directory
                        .replace(organisationId(given.getKey()), given.getValue())
                        .as(transaction::transactional))
                .then();
    }

    private static Map<String, List<Offer>> offers() {
        return DemonstrationFiles.offers().stream()
                .collect(Collectors.groupingBy(
                        GivenOffer::organisation, Collectors.mapping(GivenOffer::asOffer, Collectors.toList())));
    }

    /** The loader, acting for one of its organisations. */
    Actor onBehalf(String key) {
        var given = given(key);
        return Actor.onBehalf(NAME, organisationId(key), given.kind(), given.region());
    }

    /** The person of a demonstration account, acting for its organisation: where the law of the house asks for a person. */
    Actor person(String login) {
        var account = DemonstrationFiles.accounts().stream()
                .filter(given -> given.login().equals(login))
                .findFirst()
                .orElseThrow();
        var acts = given(Objects.requireNonNull(account.organisation(), login));
        return new Actor(
                id("account/" + login), organisationId(acts.key()), acts.kind(), account.role(), acts.region(), null);
    }

    Organisation organisation(String key) {
        return organisation(given(key));
    }

    private GivenOrganisation given(String key) {
        var given = byKey.get(key);
        if (given == null) {
            throw new IllegalStateException("demonstration/organisations.yaml has no organisation " + key);
        }
        return given;
    }

    private static Organisation organisation(GivenOrganisation given) {
        return new Organisation(
                organisationId(given.key()),
                given.name(),
                given.nameEn(),
                given.kind(),
                given.creditCode(),
                given.region(),
                null,
                true);
    }

    private static NewAccount account(GivenAccount given) {
        var organisation = given.organisation() == null ? null : organisationId(given.organisation());
        return new NewAccount(
                id("account/" + given.login()),
                given.login(),
                DemonstrationFiles.password(),
                given.displayName(),
                organisation,
                given.role(),
                true);
    }

    static UUID organisationId(String key) {
        return id("organisation/" + key);
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(("lianqiao/demonstration/" + path).getBytes(StandardCharsets.UTF_8));
    }
}
