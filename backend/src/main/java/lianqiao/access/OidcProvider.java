package lianqiao.access;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What the provider says of itself, asked for when somebody first signs in with it: a portal starts, and lets others in, while the
 * provider is down. A failure is not remembered.
 */
@Component
class OidcProvider implements ReactiveClientRegistrationRepository {
    private final OidcSettings settings;
    private volatile Mono<ClientRegistration> known = Mono.empty();

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        if (!settings.isOffered() || !id.equals(OidcSettings.REGISTRATION)) {
            return Mono.empty();
        }
        return Mono.defer(() -> known).switchIfEmpty(discover());
    }

    private Mono<ClientRegistration> discover() {
        return Mono.fromCallable(() -> ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(OidcSettings.REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .clientName(settings.name())
                        .scope("openid", "profile", "email")
                        .build())
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(found -> known = Mono.just(found));
    }
}
