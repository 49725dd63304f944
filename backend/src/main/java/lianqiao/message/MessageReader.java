package lianqiao.message;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells people what happened: it turns events into messages, in the transaction that moves its offset. */
@Component
class MessageReader implements EventReader {
    static final String NAME = "messages";

    private final Catalogue catalogue;
    private final Followers followers;
    private final Recipients recipients;
    private final Names names;
    private final Mailbox mailbox;
    private final Outbox outbox;

    MessageReader(
            Catalogue catalogue,
            Followers followers,
            Recipients recipients,
            Names names,
            Mailbox mailbox,
            Outbox outbox) {
        this.catalogue = catalogue;
        this.followers = followers;
        this.recipients = recipients;
        this.names = names;
        this.mailbox = mailbox;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Stream.concat(catalogue.events().stream(), Outbox.LETTERS.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return outbox.letters(batch)
                .then(followers.note(batch))
                .then(Mono.defer(() -> news(batch)))
                .filter(news -> !news.isEmpty())
                .flatMap(this::tell);
    }

    private Mono<List<News>> news(List<Event> batch) {
        String[] bundles = News.bundles(batch, catalogue).toArray(String[]::new);
        return Mono.zip(
                followers.of(News.followed(batch, catalogue)),
                mailbox.told(bundles),
                (known, told) -> News.of(batch, catalogue, known, told));
    }

    private Mono<Void> tell(List<News> news) {
        return recipients
                .of(news)
                .collectList()
                .filter(told -> !told.isEmpty())
                .zipWhen(told -> names.of(news))
                .flatMap(told -> tell(news, told.getT1(), told.getT2()));
    }

    /** Who belongs to two of the organisations is told once. */
    private Mono<Void> tell(List<News> news, List<Recipient> told, BinaryOperator<String> names) {
        Set<List<?>> seen = new HashSet<>();
        return Flux.fromIterable(told)
                .filter(to -> seen.add(List.of(to.account(), news.get(to.news()).bundle())))
                .concatMap(to -> tell(news.get(to.news()), to, names))
                .then();
    }

    private Mono<Void> tell(News news, Recipient to, BinaryOperator<String> names) {
        Message message =
                Message.of(news, to, text -> Wording.fill(text, news.event().body(), names));
        return mailbox.add(message, news)
                .filter(told -> to.channel() == Channel.MAIL)
                .flatMap(outbox::news);
    }
}
