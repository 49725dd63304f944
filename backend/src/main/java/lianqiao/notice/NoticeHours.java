package lianqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Rounds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes each notice whose hour has come. State and event are one transaction and a row is in one portal's hands: so it comes out
 * once, whoever works beside this and whoever dies.
 */
@Component
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeHours extends Rounds {
    private static final Actor WHO = Actor.system("notice");
    private static final int PAGE = 50;

    private final Notices notices;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;

    NoticeHours(
            Notices notices, EventLog log, TransactionalOperator transaction, NoticeSettings settings, Clock clock) {
        super("notice-hours", settings.poll(), settings.enabled());
        this.notices = notices;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected boolean round() {
        return Objects.requireNonNull(publishDue().block()) == PAGE;
    }

    /** @return how many came out */
    Mono<Integer> publishDue() {
        Instant now = clock.instant();
        return notices.due(now, PAGE)
                .collectList()
                .flatMap(due -> shown(due, now))
                .as(transaction::transactional);
    }

    private Mono<Integer> shown(List<Notice> due, Instant now) {
        return Flux.fromIterable(due)
                .concatMap(notice -> notices.save(notice.shown(now)))
                .map(saved -> new NewEvent("NoticePublished", saved.id(), NoticeChange.of(saved)))
                .collectList()
                .flatMap(events -> log.append(WHO, events).thenReturn(events.size()));
    }
}
