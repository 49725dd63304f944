package lianqiao.kpi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who leads and who supports the tasks that an indicator belongs to, as the documents' task tables say (resource {@code kpi/tasks.yaml}). */
record Departments(List<Duty> all, Map<String, List<Duty>> byIndicator, Map<String, String> unlinked) {
    /**
     * A task of a document.
     *
     * @param task its name in the house, unique among all documents: SEED-002-01
     * @param body the kind of body that files for it, where the document names no departments
     * @param lead names of departments as the document writes them; empty where it names none
     */
    record Duty(
            String document,
            String task,
            @Nullable String number,
            String title,
            String clause,
            List<String> lead,
            List<String> supporting,
            @Nullable String body) {}

    List<Duty> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** Why no task is named, in the words of the file; absent where one is, or where the file says nothing. */
    @Nullable
    String whyNone(String indicator) {
        return of(indicator).isEmpty() ? unlinked.get(indicator) : null;
    }
}
