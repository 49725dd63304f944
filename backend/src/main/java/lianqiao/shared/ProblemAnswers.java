package lianqiao.shared;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/** Turns what a command or a query throws into one problem answer: what, where, and how to mend it. */
@RestControllerAdvice
class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException broken, ServerWebExchange exchange) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, broken.refusals(), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(NotFoundException missing, ServerWebExchange exchange) {
        return answer(HttpStatus.NOT_FOUND, List.of(CommonRefusals.notFound(missing.what())), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> forbidden(ForbiddenException rule, ServerWebExchange exchange) {
        return answer(
                HttpStatus.FORBIDDEN, List.of(CommonRefusals.forbidden(String.valueOf(rule.getMessage()))), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> conflict(ConflictException conflict, ServerWebExchange exchange) {
        return answer(HttpStatus.CONFLICT, List.of(CommonRefusals.conflict(conflict.code())), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> throttled(ThrottledException throttled, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(throttled.seconds()));
        return answer(HttpStatus.TOO_MANY_REQUESTS, List.of(CommonRefusals.throttled(throttled.seconds())), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> changed(OptimisticLockingFailureException changed, ServerWebExchange exchange) {
        return answer(HttpStatus.CONFLICT, List.of(CommonRefusals.conflict("CHANGED_MEANWHILE")), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unavailable(UnavailableException outage, ServerWebExchange exchange) {
        LOG.warn("{}: {}", outage.code(), String.valueOf(outage.getCause()));
        return answer(HttpStatus.SERVICE_UNAVAILABLE, List.of(CommonRefusals.unavailable(outage.code())), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(WebExchangeBindException invalid, ServerWebExchange exchange) {
        List<Refusal> fields =
                invalid.getFieldErrors().stream().map(BadInput::explain).toList();
        return answer(
                HttpStatus.BAD_REQUEST, fields.isEmpty() ? List.of(CommonRefusals.unreadable("")) : fields, exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(ServerWebInputException unreadable, ServerWebExchange exchange) {
        return answer(HttpStatus.BAD_REQUEST, List.of(BadInput.explain(unreadable)), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> undecodable(DecodingException unreadable, ServerWebExchange exchange) {
        return answer(HttpStatus.BAD_REQUEST, List.of(BadInput.explain(unreadable)), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> status(ResponseStatusException status, ServerWebExchange exchange) {
        Refusal refusal = CommonRefusals.byStatus(status.getStatusCode().value());
        return answer(HttpStatus.valueOf(status.getStatusCode().value()), List.of(refusal), exchange);
    }

    @ExceptionHandler
    ResponseEntity<Problem> broken(Exception unexpected, ServerWebExchange exchange) {
        LOG.error(
                "{} {}",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                unexpected);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, List.of(CommonRefusals.byStatus(500)), exchange);
    }

    private static ResponseEntity<Problem> answer(
            HttpStatus status, List<Refusal> refusals, ServerWebExchange exchange) {
        Language language = Language.of(exchange.getRequest().getHeaders());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status.value(), refusals, language));
    }
}
