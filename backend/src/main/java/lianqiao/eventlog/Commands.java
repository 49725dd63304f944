package lianqiao.eventlog;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Carries out a command: one transaction that changes the feature's tables and, last, appends the events of that change. The
 * answer is kept with the request's Idempotency-Key in the same transaction, so that a repeated request changes nothing.
 */
@Component
public class Commands {
    /** No command may hold rows, or keep others from appending, for longer. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final TransactionalOperator transaction;
    private final EventLog log;
    private final Answers answers;

    Commands(TransactionalOperator transaction, EventLog log, Answers answers) {
        this.transaction = transaction;
        this.log = log;
        this.answers = answers;
    }

    /**
     * @param answer the class that the answer is read back as when the request is repeated
     * @param work reads, decides and writes the feature's tables; it must not append
     */
    public <T> Mono<Done<T>> run(Command command, Class<T> answer, Supplier<Mono<Decision<T>>> work) {
        Mono<Done<T>> once = answers.reserve(command)
                .flatMap(isNew -> isNew ? carryOut(command, work) : answers.earlier(command, answer));
        return once.timeout(LONGEST).as(transaction::transactional);
    }

    private <T> Mono<Done<T>> carryOut(Command command, Supplier<Mono<Decision<T>>> work) {
        return Mono.defer(work).flatMap(decision -> answers.keep(command, decision.answer())
                .then(log.append(command.actor(), decision.events()))
                .map(offset -> new Done<>(decision.answer(), offset)));
    }
}
