package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param problem what is to be solved
 * @param targets what has to be reached, in words, one a line
 * @param figures what has to be reached, in numbers
 * @param budgetMinFen absent where the asker leaves it open
 * @param deadline last day on which an answer helps
 */
public record Ask(
        String title,
        String problem,
        List<String> targets,
        List<Figure> figures,
        List<Ipc> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region) {

    /** Without a deadline that has passed. */
    Ask stillAhead(LocalDate today) {
        return deadline == null || !deadline.isBefore(today)
                ? this
                : new Ask(title, problem, targets, figures, ipc, budgetMinFen, budgetMaxFen, cooperation, null, region);
    }

    /** What a search reads beside the title. */
    String text() {
        return Stream.of(Stream.of(problem), targets.stream(), figures.stream().map(Figure::text))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
