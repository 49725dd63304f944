package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param problem what is to be solved
 * @param targets figures to reach, one a line
 * @param budgetMinFen absent where the asker leaves it open
 * @param deadline last day on which an answer helps
 */
public record Ask(
        String title,
        String problem,
        List<String> targets,
        List<Ipc> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region) {

    /** What a search reads beside the title. */
    String text() {
        return targets.isEmpty() ? problem : (problem + "\n" + String.join("\n", targets)).strip();
    }
}
