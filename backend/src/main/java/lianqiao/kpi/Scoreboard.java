package lianqiao.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values against targets, and how far they can be relied on.
 *
 * @param asOf when the last event that is counted here was read into the ledger, or now if nothing waits
 * @param offset the place in the log up to which events are counted
 * @param unread events that the ledger has not read yet
 * @param parked events that it could not take in, and those waiting behind them
 * @param pending both together
 * @param documents those that the rows are of, by their ids: each once, as many rows are of one
 * @param duties the tasks that the rows name, in the same way
 */
record Scoreboard(
        Instant asOf,
        long offset,
        long unread,
        long parked,
        long pending,
        Map<String, Indicator.Document> documents,
        Map<String, Departments.Duty> duties,
        List<ScoreboardRow> rows) {

    static Map<String, Indicator.Document> documents(List<ScoreboardRow> rows, Indicators indicators) {
        Set<String> named = rows.stream().map(ScoreboardRow::document).collect(Collectors.toSet());
        return indicators.gauges().stream()
                .map(gauge -> gauge.indicator().document())
                .filter(document -> named.contains(document.id()))
                .collect(Collectors.toMap(Indicator.Document::id, document -> document, (one, same) -> one));
    }

    static Map<String, Departments.Duty> duties(List<ScoreboardRow> rows, Departments departments) {
        Set<String> named = rows.stream()
                .map(ScoreboardRow::standing)
                .filter(Objects::nonNull)
                .flatMap(standing -> standing.duties().stream())
                .collect(Collectors.toSet());
        return departments.all().stream()
                .filter(duty -> named.contains(duty.task()))
                .collect(Collectors.toMap(Departments.Duty::task, duty -> duty));
    }
}
